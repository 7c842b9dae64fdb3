package vn.truongchuan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A text that stands in the test resources; {@code -Dgolden.write=true} writes it anew, and the difference is reviewed. */
final class GoldenFile {
    private static final List<Path> PLACES = List.of(Path.of("src/test/resources/golden"), Path.of("app/core/src/test/resources/golden"));

    private GoldenFile() {
    }

    static void check(String name, String text) throws IOException {
        Path file = PLACES.stream().filter(Files::isDirectory).findFirst().orElseThrow().resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, text);
        }
        assertThat(text).as(name + " (rewrite with -Dgolden.write=true and look at the difference)").isEqualTo(Files.readString(file));
    }
}
