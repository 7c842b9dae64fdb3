package vn.truongchuan.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.application.Papers;
import vn.truongchuan.application.WrittenPaper.Reason;
import vn.truongchuan.base.Progress;
import vn.truongchuan.documents.Paper;
import vn.truongchuan.documents.SmallSchool;

/** No half file stands under a paper's name after the program was killed while it wrote one. */
class KillWhileWritingPapersTest {
    private static final int MOST_LINES = 4;
    private static final int MOST_MICROSECONDS = 400_000;
    @TempDir
    private Path temp;

    @Test
    void noHalfFileStandsUnderAFinalName() throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("KillWhileWritingPapersTest -Dseed=" + seed + " -Dkills=" + KilledChild.kills());
        KilledChild child = new KilledChild(PapersMain.class, new Random(seed));
        for (int kill = 1; kill <= KilledChild.kills(); kill++) {
            List<String> lines = child.runAndKill(MOST_LINES, MOST_MICROSECONDS, temp.toString(), Integer.toString(kill * 1000));
            assertThat(lines).as("kill %d: what was left before is still ours", kill).allMatch(line -> line.startsWith("AS_ASKED"));
            check(kill);
        }
        assertThat(new Papers(temp.resolve("workspace")).write(SmallSchool.full().read(), Paper.PLAN_XLSX,
                PapersMain.target(temp, Paper.PLAN_XLSX), Progress.NONE).reason()).isEqualTo(Reason.AS_ASKED);
        assertThat(names()).doesNotContain(Paper.PLAN.title() + ".xlsx.partial");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(temp.resolve("giấy tờ"))) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }

    private void check(int kill) throws IOException {
        for (String name : names()) {
            if (name.endsWith(".partial")) {
                continue;
            }
            try (InputStream in = Files.newInputStream(temp.resolve("giấy tờ").resolve(name))) {
                if (name.endsWith(".docx")) {
                    try (XWPFDocument document = new XWPFDocument(in)) {
                        assertThat(document.getParagraphs()).as("kill %d", kill).anyMatch(p -> p.getText().startsWith("Lần "));
                    }
                } else {
                    try (XSSFWorkbook workbook = new XSSFWorkbook(in)) {
                        assertThat(workbook.getSheetAt(0).getLastRowNum()).as("kill %d", kill).isGreaterThan(5);
                    }
                }
            }
        }
    }
}
