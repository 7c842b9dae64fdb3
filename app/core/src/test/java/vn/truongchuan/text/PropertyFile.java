package vn.truongchuan.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;

/** A text bundle as it lies in the sources. */
record PropertyFile(Path path, Properties words) {

    static PropertyFile read(Path path) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            words.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new PropertyFile(path, words);
    }

    static PropertyFile core(String name) {
        return read(Sources.core().resolve("src/main/resources/vn/truongchuan/text").resolve(name));
    }

    String text(String key) {
        return words.getProperty(key, "");
    }

    Set<String> keys() {
        return words.stringPropertyNames();
    }

    @Override
    public String toString() {
        return path.getFileName().toString();
    }
}
