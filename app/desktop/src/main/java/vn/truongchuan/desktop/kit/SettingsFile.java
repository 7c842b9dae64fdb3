package vn.truongchuan.desktop.kit;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the settings in a small file; a file that cannot be read or written never stops the work. */
public final class SettingsFile {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
    private final Path folder;
    private final ReadOnlyObjectWrapper<Settings> settings;

    public SettingsFile(Path folder) {
        this.folder = folder;
        this.settings = new ReadOnlyObjectWrapper<>(read());
    }

    /** Folder of the program's own files on this PC. */
    public Path folder() {
        return folder;
    }

    public Settings get() {
        return settings.get();
    }

    public ReadOnlyObjectProperty<Settings> property() {
        return settings.getReadOnlyProperty();
    }

    /** Changes the settings and writes them. */
    public void change(UnaryOperator<Settings> change) {
        Settings next = change.apply(settings.get());
        if (!next.equals(settings.get())) {
            settings.set(next);
            write(next);
        }
    }

    private Path file() {
        return folder.resolve("settings.properties");
    }

    private Settings read() {
        Properties stored = new Properties();
        if (!Files.isRegularFile(file())) {
            return Settings.FIRST;
        }
        try (Reader reader = Files.newBufferedReader(file())) {
            stored.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.warn("settings could not be read", unreadable);
            return Settings.FIRST;
        }
        List<Settings.Recent> recent = new ArrayList<>();
        for (int i = 0; stored.containsKey("recent." + i + ".folder"); i++) {
            recent.add(new Settings.Recent(stored.getProperty("recent." + i + ".folder"), stored.getProperty("recent." + i + ".name", "")));
        }
        String percent = stored.getProperty("fontPercent", "");
        return new Settings(Locale.forLanguageTag(stored.getProperty("language", "vi")),
                percent.matches("\\d{3}") ? Integer.parseInt(percent) : Settings.SMALLEST_FONT,
                stored.getProperty("editorName", ""), recent, "true".equals(stored.getProperty("navigationNarrow")));
    }

    private void write(Settings now) {
        Properties stored = new Properties();
        stored.setProperty("language", now.language().toLanguageTag());
        stored.setProperty("fontPercent", Integer.toString(now.fontPercent()));
        stored.setProperty("editorName", now.editorName());
        stored.setProperty("navigationNarrow", Boolean.toString(now.navigationNarrow()));
        for (int i = 0; i < now.recent().size(); i++) {
            stored.setProperty("recent." + i + ".folder", now.recent().get(i).folder());
            stored.setProperty("recent." + i + ".name", now.recent().get(i).name());
        }
        StringWriter text = new StringWriter();
        try {
            stored.store(text, null);
            Files.createDirectories(folder);
            Path beside = folder.resolve("settings.properties.new");
            Files.writeString(beside, text.toString());
            Files.move(beside, file(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            LOG.warn("settings could not be written", unwritable);
        }
    }
}
