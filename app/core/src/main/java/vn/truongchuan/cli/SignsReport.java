package vn.truongchuan.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.truongchuan.drive.Drives;
import vn.truongchuan.drive.StickSign;
import vn.truongchuan.drive.StickSigns;
import vn.truongchuan.text.DriveWords;
import vn.truongchuan.text.Messages;

/** Lists signs of a virus beside packages; they stand in nobody's way. */
record SignsReport(List<StickSign> signs) {

    static SignsReport beside(List<Path> files) {
        Drives drives = Drives.ofThisComputer();
        Stream<Path> folders = files.stream().map(file -> file.toAbsolutePath().normalize())
                .map(file -> Files.isDirectory(file) || file.getParent() == null ? file : file.getParent()).distinct();
        return new SignsReport(folders.flatMap(folder -> StickSigns.around(folder, drives).signs().stream()).distinct().toList());
    }

    void say(Console console) {
        if (!signs.isEmpty()) {
            DriveWords words = DriveWords.in(Messages.VIETNAMESE);
            console.line(words.signs());
            signs.forEach(sign -> console.line("    - " + words.of(sign)));
        }
    }

    void json(ArrayNode list) {
        signs.forEach(sign -> list.addObject().put("kind", sign.kind().name()).put("name", sign.name()));
    }
}
