package vn.truongchuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.truongchuan.application.Workspace;

/** What a command says and ends with where it cannot do what is asked. */
class RefusalsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void some_files() throws IOException {
        Files.writeString(folder.resolve("text.txt"), "chữ");
        Files.writeString(folder.resolve("list.json"), "[1]");
        Files.writeString(folder.resolve("names.json"), "{\"tên trường\": \"A\"}");
        Files.createDirectories(folder.resolve("full"));
        Files.writeString(folder.resolve("full/x"), "x");
        Files.createDirectories(folder.resolve("demo/ho-so"));
        assertThat(Run.of("new", folder.resolve("ws").toString(), "--standards", "tt18-2018-pt", "--year", "2023-2024").code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1 | WS-MISSING         | assess @none
        1 | WS-MISSING         | check @full
        1 | WS-FOLDER-NOT-EMPTY | new @full --standards tt18-2018-pt --year 2023-2024
        1 | YEAR-WRONG         | new @n --standards tt18-2018-pt --year 2023
        1 | SET-UNKNOWN        | new @n --standards tt99 --year 2023-2024
        1 | SCHOOL-FILE        | new @n --standards tt18-2018-pt --year 2023-2024 --school @none.json
        1 | SCHOOL-FILE        | new @n --standards tt18-2018-pt --year 2023-2024 --school @text.txt
        1 | SCHOOL-FILE        | new @n --standards tt18-2018-pt --year 2023-2024 --school @list.json
        1 | SCHOOL-FILE        | new @n --standards tt18-2018-pt --year 2023-2024 --school @names.json
        1 | IMPORT-READ        | import @ws @none.json
        1 | JSON-SYNTAX        | import @ws @text.txt
        1 | JSON-FORMAT        | import @ws @list.json
        1 | EXPORT-WRITE       | export @ws --out @full
        1 | EXPORT-WRITE       | export @ws --out @text.txt/a.json
        1 | EV-NO-CRITERION    | evidence add @ws --criterion 9.9 @text.txt
        1 | EV-NO-CRITERION    | evidence add @ws --criterion chín @text.txt
        1 | -                  | evidence add @ws --criterion 1.1 @none.pdf
        1 | PAPER-UNKNOWN      | document @ws bia --out @a.docx
        1 | PAPER-NOT-WRITTEN  | document @ws report --out @text.txt/a.docx
        1 | BACKUP-EXISTS      | backup @ws --out @text.txt
        1 | BACKUP-            | restore @text.txt @n
        1 | BACKUP-            | restore @none.zip @n
        1 | -                  | standards check @none.json
        1 | SET-UNKNOWN        | standards show tt99
        1 | DEMO-EXISTS        | demo @demo
        1 | SAMPLE-UNKNOWN     | demo @n --sample x
        1 | RESULT-UNKNOWN     | assess @ws --why X
        2 | -                  | evidence
        2 | -                  | assess
        2 | -                  | assess @ws --nonsense
        2 | -                  | export @ws
        2 | -                  | nonsense
        """)
    void a_command_that_cannot_be_done_ends_with_its_code_and_a_sentence(int code, String failure, String line) {
        Run run = Run.of(List.of(line.split(" ")).stream().map(this::path).toArray(String[]::new));

        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.err()).doesNotContain("Exception", "\tat ", "{0}", "PROGRAM-ERROR", "[wrong.", "[failure.");
        assertThat(run.err().strip().lines()).hasSize(code == ExitCode.REFUSED ? 1 : 2);
        if (!failure.equals("-")) {
            assertThat(run.err()).contains("[" + failure);
        }
        assertThat(folder.resolve("n")).doesNotExist();
    }

    @Test
    void a_workspace_that_is_open_elsewhere_is_refused_with_who_has_it() {
        try (Workspace open = Workspace.open(folder.resolve("ws"))) {
            Run run = Run.of("assess", path("@ws"));
            assertThat(open.usable()).isTrue();
            assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
            assertThat(run.err()).contains("[WS-LOCKED]");
        }
    }

    @Test
    void a_paper_for_a_folder_gets_its_usual_name_in_it() {
        Run run = Run.of("document", path("@ws"), "report", "--out", path("@full"));

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(folder.resolve("full")).isDirectoryContaining(f -> f.toString().endsWith(".docx"));
    }

    @Test
    void what_nobody_foresaw_is_one_sentence_with_a_file_for_support() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream failing = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8) {
            @Override
            public void println(String text) {
                throw new UncheckedIOException(new IOException("gone"));
            }
        };
        int code = TruongChuan.run(new Console(failing, new PrintStream(err, true, StandardCharsets.UTF_8), Console.vietnamese()),
                "standards", "list");

        String said = err.toString(StandardCharsets.UTF_8);
        assertThat(code).isEqualTo(ExitCode.REFUSED);
        assertThat(said.strip().lines()).hasSize(1);
        assertThat(said).contains("[PROGRAM-ERROR]").contains(".log");
        Path log = Path.of(said.replaceAll("(?s).*tệp (.*\\.log)\\.\\s*", "$1"));
        assertThat(log).content(StandardCharsets.UTF_8).contains("gone");
        Files.delete(log);
    }

    private String path(String word) {
        return word.startsWith("@") ? folder.resolve(word.substring(1)).toString() : word;
    }
}
