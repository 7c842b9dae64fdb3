package vn.truongchuan.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.truongchuan.application.WrittenPaper.Reason;
import vn.truongchuan.base.Cancelled;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Progress;
import vn.truongchuan.documents.Paper;
import vn.truongchuan.documents.SmallSchool;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.school.School;

class PapersTest {
    private final SelfAssessment self = SmallSchool.full().read();
    @TempDir
    private Path temp;
    private Papers papers;
    private Path target;

    @BeforeEach
    void makeFolder() {
        papers = new Papers(temp.resolve("workspace"));
        target = temp.resolve("giấy tờ").resolve("Kế hoạch.xlsx");
    }

    private WrittenPaper write() {
        return papers.write(self, Paper.PLAN_XLSX, target, Progress.NONE);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(target.getParent())) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void everyPaperIsWrittenWhereItIsAskedFor(Paper paper) throws IOException {
        Path asked = temp.resolve("a").resolve("x" + paper.kind().ending());
        WrittenPaper written = papers.write(self, paper, asked, Progress.NONE);
        assertThat(written.path()).isEqualTo(asked).isRegularFile();
        assertThat(written.reason()).isEqualTo(Reason.AS_ASKED);
        assertThat(Files.list(asked.getParent())).containsExactly(asked);
        assertThat(written.missing()).isEqualTo(papers.readiness(self, paper));
    }

    @Test
    void aPaperOfOursIsReplaced() throws IOException {
        write();
        assertThat(write().reason()).isEqualTo(Reason.AS_ASKED);
        assertThat(new Papers(temp.resolve("workspace")).write(self, Paper.PLAN_XLSX, target, Progress.NONE).path()).isEqualTo(target);
        assertThat(names()).containsExactly("Kế hoạch.xlsx");
    }

    @Test
    void aPaperThatSomebodyChangedIsLeftAloneAndTheNewOneStandsBeside() throws IOException {
        write();
        Files.writeString(target, "corrected by hand");
        WrittenPaper written = write();
        assertThat(written.reason()).isEqualTo(Reason.TARGET_CHANGED);
        assertThat(written.path().getFileName()).hasToString("Kế hoạch (2).xlsx");
        assertThat(target).hasContent("corrected by hand");
        assertThat(write().path()).as("the one beside is ours and may be replaced").isEqualTo(written.path());
        Files.writeString(written.path(), "this one too");
        assertThat(write().path().getFileName()).hasToString("Kế hoạch (3).xlsx");
        assertThat(names()).containsExactly("Kế hoạch (2).xlsx", "Kế hoạch (3).xlsx", "Kế hoạch.xlsx");
    }

    @Test
    void aFileThatWasThereBeforeIsNotOurs() throws IOException {
        Files.createDirectories(target.getParent());
        Files.writeString(target, "somebody else's");
        assertThat(write().reason()).isEqualTo(Reason.TARGET_CHANGED);
        assertThat(target).hasContent("somebody else's");
    }

    @ParameterizedTest
    @CsvSource({"~$Kế hoạch.xlsx", "~$ hoạch.xlsx", ".~lock.Kế hoạch.xlsx#"})
    void aPaperThatIsOpenElsewhereIsLeftAlone(String lock) throws IOException {
        write();
        byte[] before = Files.readAllBytes(target);
        Files.createFile(target.resolveSibling(lock));
        WrittenPaper written = write();
        assertThat(written.reason()).isEqualTo(Reason.TARGET_OPEN);
        assertThat(written.path()).isNotEqualTo(target).exists();
        assertThat(target).hasBinaryContent(before);
    }

    @Test
    void aCancelledPaperLeavesNothing() throws IOException {
        Progress impatient = new Progress() {
            private int steps;

            @Override
            public void step(long done, long total, String item) {
                steps++;
            }

            @Override
            public boolean cancelled() {
                return steps >= 2;
            }
        };
        Path asked = target.resolveSibling("Báo cáo.docx");
        assertThatThrownBy(() -> papers.write(self, Paper.REPORT, asked, impatient)).isInstanceOf(Cancelled.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void aFolderThatIsAFileIsSaid() throws IOException {
        Files.createFile(temp.resolve("giấy tờ"));
        assertThatThrownBy(this::write).isInstanceOfSatisfying(Failure.class, f -> assertThat(f.code()).isEqualTo("PAPER-NOT-WRITTEN"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trường TH&THCS A/B: "Hoa"?  | Kế hoạch cải tiến chất lượng - Trường TH&THCS A-B- -Hoa-- - 2023-2024.xlsx
            Trường …\u0007\u202E Sen    | Kế hoạch cải tiến chất lượng - Trường … Sen - 2023-2024.xlsx
            """)
    void fileNamesAreFitForAnyFileSystem(String school, String name) {
        SelfAssessment odd = SmallSchool.full().put(EntityKey.SCHOOL, School.NAME, school).read();
        assertThat(Papers.fileName(odd, Paper.PLAN_XLSX)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CON         | _CON
            nul.docx    | _nul.docx
            COM3        | _COM3
            a.b..       | a.b
            ...         | _
            Console     | Console
            """)
    void reservedNamesAreAvoided(String wanted, String name) {
        assertThat(FileNames.clean(wanted)).isEqualTo(name);
        assertThat(FileNames.clean("x".repeat(300))).hasSize(120);
    }
}
