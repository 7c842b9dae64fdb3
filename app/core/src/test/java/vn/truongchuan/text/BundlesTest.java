package vn.truongchuan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The text bundles of core say the same things in both languages, with the same arguments. */
class BundlesTest {

    @ParameterizedTest
    @MethodSource("bundles")
    void a_bundle_has_the_same_keys_in_both_languages(Path base) {
        assertThat(new TreeSet<>(english(base).keys())).isEqualTo(new TreeSet<>(PropertyFile.read(base).keys()));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void a_sentence_takes_the_same_arguments_in_both_languages(Path base) {
        PropertyFile vietnamese = PropertyFile.read(base);
        PropertyFile english = english(base);
        for (String key : vietnamese.keys()) {
            int arguments = new MessageFormat(vietnamese.text(key), Locale.ROOT).getFormatsByArgumentIndex().length;
            assertThat(new MessageFormat(english.text(key), Locale.ROOT).getFormatsByArgumentIndex()).as(key).hasSize(arguments);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void a_bundle_is_written_in_composed_characters_without_carriage_returns(Path base) throws IOException {
        String text = Files.readString(base);

        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        assertThat(text).doesNotContain("\r");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void no_key_stands_twice(Path base) throws IOException {
        for (Path file : List.of(base, base.resolveSibling(base.getFileName().toString().replace(".properties", "_en.properties")))) {
            assertThat(Files.readAllLines(file).stream().filter(line -> line.matches("[A-Za-z][^=:\\s]*\\s*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())).as(file.toString()).doesNotHaveDuplicates();
        }
    }

    static Stream<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.list(Sources.core().resolve("src/main/resources/vn/truongchuan/text"))) {
            return files.filter(f -> f.toString().endsWith(".properties") && !f.toString().endsWith("_en.properties"))
                    .sorted().toList().stream();
        }
    }

    private static PropertyFile english(Path base) {
        return PropertyFile.read(base.resolveSibling(base.getFileName().toString().replace(".properties", "_en.properties")));
    }
}
