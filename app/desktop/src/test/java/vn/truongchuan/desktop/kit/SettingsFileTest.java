package vn.truongchuan.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program remembers a little on each PC, and never stumbles over it. */
class SettingsFileTest {
    @TempDir
    private Path folder;

    @Test
    void what_was_changed_is_there_at_the_next_start() {
        SettingsFile file = new SettingsFile(folder.resolve("Cài đặt"));
        file.change(s -> s.withLanguage(Locale.ENGLISH).withFontPercent(125).withEditorName(" Nguyễn Thị Hoà ")
                .opened(new Settings.Recent("C:\\TuDanhGia\\a", "Trường A")).opened(new Settings.Recent("C:\\TuDanhGia\\b", "Trường B")));

        Settings again = new SettingsFile(folder.resolve("Cài đặt")).get();

        assertThat(again).isEqualTo(file.get());
        assertThat(again.editorName()).isEqualTo("Nguyễn Thị Hoà");
        assertThat(again.recent()).extracting(Settings.Recent::name).containsExactly("Trường B", "Trường A");
    }

    @Test
    void opening_again_moves_to_the_top_without_doubling() {
        Settings settings = Settings.FIRST.opened(new Settings.Recent("a", "A")).opened(new Settings.Recent("b", "B"))
                .opened(new Settings.Recent("a", "A mới"));

        assertThat(settings.recent()).extracting(Settings.Recent::name).containsExactly("A mới", "B");
    }

    @Test
    void a_broken_file_gives_the_first_settings() throws IOException {
        Files.writeString(folder.resolve("settings.properties"), "fontPercent=\\u00zz\n");

        assertThat(new SettingsFile(folder).get()).isEqualTo(Settings.FIRST);
    }

    @Test
    void sizes_stay_between_100_and_150() {
        assertThat(Settings.FIRST.withFontPercent(900).fontPercent()).isEqualTo(150);
        assertThat(Settings.FIRST.withFontPercent(1).fontPercent()).isEqualTo(100);
    }
}
