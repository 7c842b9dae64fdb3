package vn.truongchuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtectCommandTest {
    @TempDir
    private Path temp;
    private String folder;
    private String password;

    @BeforeEach
    void files() throws IOException {
        folder = temp.resolve("hồ sơ").toString();
        password = file("mk.txt", "quả cam tháng tám");
    }

    private String file(String name, String line) throws IOException {
        return Files.writeString(temp.resolve(name), line + "\n").toString();
    }

    private static Run done(String... arguments) {
        Run run = Run.of(arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        return run;
    }

    private static void refused(String code, String... arguments) {
        Run run = Run.of(arguments);
        assertThat(run.err()).contains(code);
        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    }

    /** What somebody types off the sheet. */
    private String typedOff(Path sheet, String name) throws IOException {
        Matcher groups = Pattern.compile("<td><small>\\d+</small>([0-9A-Z]{2,4})</td>").matcher(Files.readString(sheet));
        StringBuilder typed = new StringBuilder();
        while (groups.find()) {
            typed.append(groups.group(1).toLowerCase(java.util.Locale.ROOT)).append(' ');
        }
        return file(name, typed.toString());
    }

    @Test
    void aNewProtectedWorkspaceIsWorkedWithByPasswordAndBySheet() throws IOException {
        String sheet = temp.resolve("to.html").toString();
        refused("WS-SHEET-FIRST", "new", folder, "--standards", "tt17-2018-th", "--year", "2025-2026", "--protect");
        refused("WS-PASS-SHORT", "new", folder, "--standards", "tt17-2018-th", "--year", "2025-2026", "--protect", "--sheet", sheet,
                "--workspace-password-file", file("ngan.txt", "123456789"));
        done("new", folder, "--standards", "tt17-2018-th", "--year", "2025-2026", "--protect", "--sheet", sheet,
                "--workspace-password-file", password);
        assertThat(done("protect", "status", folder).out()).contains("được mã hoá");
        refused("WS-PROTECTED", "verify", folder);
        refused("[WS-PASS]", "verify", folder, "--workspace-password-file", file("sai.txt", "quả cam tháng chín"));
        done("verify", folder, "--workspace-password-file", password);
        String key = typedOff(Path.of(sheet), "khoa.txt");
        done("verify", folder, "--workspace-recovery-file", key);
        String other = file("mk2.txt", "mật khẩu sau khi quên");
        done("protect", "password", folder, "--workspace-recovery-file", key, "--new-password-file", other);
        refused("[WS-PASS]", "verify", folder, "--workspace-password-file", password);
        done("verify", folder, "--workspace-password-file", other);
        done("protect", "sheet", folder, "--workspace-password-file", other, "--out", temp.resolve("to2.html").toString());
        refused("[WS-SHEET]", "verify", folder, "--workspace-recovery-file", key);
        done("verify", folder, "--workspace-recovery-file", typedOff(temp.resolve("to2.html"), "khoa2.txt"));
    }

    @Test
    void aWorkspaceIsEncryptedBackedUpRestoredAndTakenBack() throws IOException {
        done("new", folder, "--standards", "tt17-2018-th", "--year", "2025-2026");
        String sheet = temp.resolve("to.html").toString();
        Run on = done("protect", "on", folder, "--sheet", sheet, "--workspace-password-file", password);
        assertThat(on.out()).contains("hồ sơ.chua-ma-hoa");
        assertThat(temp.resolve("hồ sơ.chua-ma-hoa")).isDirectory();
        refused("WS-PROTECTED", "protect", "on", folder, "--sheet", temp.resolve("x.html").toString(),
                "--workspace-password-file", password);
        String backup = temp.resolve("b.zip").toString();
        done("backup", folder, "--out", backup, "--workspace-password-file", password);
        String restored = temp.resolve("lại").toString();
        refused("WS-PROTECTED", "restore", backup, restored);
        done("restore", backup, restored, "--workspace-password-file", password);
        done("verify", restored, "--workspace-password-file", password);
        done("protect", "off", restored, "--workspace-password-file", password, "--delete-encrypted");
        assertThat(temp.resolve("lại.con-ma-hoa")).doesNotExist();
        done("verify", restored);
        refused("WS-NOT-PROTECTED", "protect", "off", restored);
        refused("WS-NOT-PROTECTED", "protect", "sheet", restored, "--out", temp.resolve("y.html").toString());
    }

    @Test
    void aSheetThatCannotBeWrittenLeavesEverythingAsItWas() throws IOException {
        done("new", folder, "--standards", "tt17-2018-th", "--year", "2025-2026");
        refused("SHEET-EXISTS", "protect", "on", folder, "--sheet", password, "--workspace-password-file", password);
        done("verify", folder);
    }
}
