package vn.truongchuan.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.truongchuan.base.Failure;

class OutsideTest {
    private static final Path FILE = Path.of("/tmp/Báo cáo (2).docx");

    @Test
    void asksTheSystemsOwnProgram() {
        assertThat(Outside.openCommand("windows 11", FILE)).containsExactly("explorer.exe", FILE.toString());
        assertThat(Outside.revealCommand("windows 11", FILE)).containsExactly("explorer.exe", "/select," + FILE);
        assertThat(Outside.openCommand("linux", FILE)).containsExactly("xdg-open", FILE.toString());
        assertThat(Outside.revealCommand("linux", FILE)).containsExactly("xdg-open", "/tmp");
        assertThat(Outside.revealCommand("mac os x", FILE)).containsExactly("open", "-R", FILE.toString());
    }

    @Test
    void saysThatAFileIsGone() {
        assertThatThrownBy(() -> Outside.open(Path.of("/nirgends/tệp.docx"))).isInstanceOf(Failure.class).hasMessage("OPEN-GONE");
    }
}
