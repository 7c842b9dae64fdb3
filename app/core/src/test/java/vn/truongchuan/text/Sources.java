package vn.truongchuan.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds our own files from a test, wherever the test is started. */
public final class Sources {

    private Sources() {
    }

    /** The folder app/core. */
    public static Path core() {
        try {
            return Path.of(Sources.class.getProtectionDomain().getCodeSource().getLocation().toURI()).getParent().getParent();
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The main source files of core, and of desktop where it lies beside. */
    static List<Path> mainJava() {
        return Stream.of(core(), core().resolveSibling("desktop")).map(m -> m.resolve("src/main/java")).filter(Files::isDirectory)
                .flatMap(Sources::javaFiles).sorted().toList();
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".java")).toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Every text that the first group of the pattern finds in the files. */
    static Set<String> find(List<Path> files, Pattern pattern) {
        Set<String> found = new TreeSet<>();
        for (Path file : files) {
            try {
                pattern.matcher(Files.readString(file)).results().forEach(m -> found.add(m.group(1)));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return found;
    }
}
