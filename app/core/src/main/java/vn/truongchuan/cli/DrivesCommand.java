package vn.truongchuan.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.truongchuan.drive.Drive;
import vn.truongchuan.drive.Drives;
import vn.truongchuan.drive.SeenDrive;
import vn.truongchuan.drive.StickSigns;
import vn.truongchuan.json.Json;
import vn.truongchuan.text.DriveWords;
import vn.truongchuan.text.Messages;

/** Lists the drives something can be taken along on, and signs of a virus at their top. */
@Command(name = "drives", resourceBundle = "vn.truongchuan.text.cli")
final class DrivesCommand implements Callable<Integer> {
    private final Console console;
    @Option(names = "--json")
    private boolean json;

    DrivesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<SeenDrive> found = SeenDrive.all(Drives.ofThisComputer());
        if (json) {
            ArrayNode list = Json.object().putArray("drives");
            found.forEach(seen -> json(list.addObject(), seen.drive(), seen.signs()));
            console.line(Json.pretty(list).strip());
            return ExitCode.DONE;
        }
        DriveWords words = DriveWords.in(Messages.VIETNAMESE);
        for (SeenDrive seen : found) {
            console.line(words.name(seen.drive()) + "  –  " + words.about(seen.drive()));
            words.note(seen.drive(), 0, true).ifPresent(note -> console.line("    " + note));
            new SignsReport(seen.signs().signs()).say(console);
        }
        if (found.isEmpty()) {
            console.say("drives.none");
        }
        return ExitCode.DONE;
    }

    private static void json(ObjectNode to, Drive drive, StickSigns signs) {
        to.put("path", drive.path().toString()).put("name", drive.name()).put("fileSystem", drive.fileSystem())
                .put("format", drive.format().name()).put("free", drive.free()).put("total", drive.total())
                .put("writable", drive.writable()).put("stick", drive.stick());
        new SignsReport(signs.signs()).json(to.putArray("signs"));
    }
}
