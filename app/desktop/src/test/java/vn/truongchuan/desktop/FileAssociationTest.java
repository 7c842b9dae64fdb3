package vn.truongchuan.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import vn.truongchuan.desktop.kit.PackageFiles;

/** A double click on a package reaches the program: what the installer registers, and what the launcher makes of it. */
class FileAssociationTest {
    private static final Path INSTALLER = Files.exists(Path.of("installer")) ? Path.of("installer") : Path.of("../../installer");
    @TempDir
    private Path folder;

    @Test
    void linux_registers_every_ending_the_program_takes() throws IOException, ParserConfigurationException, SAXException {
        NodeList globs = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(INSTALLER.resolve("src/association/vn.truongchuan.tdg.xml").toFile()).getElementsByTagName("glob");
        assertThat(globs.getLength()).isEqualTo(2);
        for (int i = 0; i < globs.getLength(); i++) {
            String pattern = globs.item(i).getAttributes().getNamedItem("pattern").getNodeValue();
            assertThat(PackageFiles.is(Path.of(pattern.replace("*", "goi")))).as(pattern).isTrue();
        }
        assertThat(Files.readString(INSTALLER.resolve("src/association/truong-chuan.desktop")))
                .contains("MimeType=application/vnd.truongchuan.tdg;", "\"@HOME@/bin/truong-chuan\" %f");
    }

    @Test
    void windows_registers_for_one_user_without_administrator() throws IOException {
        List<String> lines = Files.readAllLines(INSTALLER.resolve("src/association/windows-tdg.reg.template"));
        assertThat(lines.stream().filter(l -> l.startsWith("["))).isNotEmpty()
                .allMatch(l -> l.startsWith("[HKEY_CURRENT_USER\\Software\\Classes\\"));
        assertThat(lines).anyMatch(l -> l.contains("truong-chuan.bat") && l.contains("%1"));
        assertThat(Files.readString(INSTALLER.resolve("src/bin/register-tdg.bat"))).contains("HKCU\\Software\\Classes")
                .doesNotContain("HKLM");
    }

    @Test
    void the_launcher_opens_the_desktop_for_a_package_and_the_command_line_for_anything_else() throws IOException {
        Path file = Files.createFile(folder.resolve("Gói của thầy Nam.tdg"));
        assertThat(Launcher.forCommandLine(file.toString())).isFalse();
        assertThat(Launcher.forCommandLine(Files.createFile(folder.resolve("goi.tdg.age")).toString())).isFalse();
        assertThat(Launcher.forCommandLine(folder.toString())).isFalse();
        assertThat(Launcher.forCommandLine(folder.resolve("khong-co.tdg").toString())).as("a file that is not there").isTrue();
        assertThat(Launcher.forCommandLine("package", "verify", file.toString())).isTrue();
        assertThat(Launcher.forCommandLine()).isFalse();
    }
}
