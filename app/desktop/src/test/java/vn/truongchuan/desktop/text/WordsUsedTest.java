package vn.truongchuan.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word on the screen is in a bundle, every bundle is whole in both languages, and nothing is kept that nobody shows. */
class WordsUsedTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)}");
    private static final Pattern ASKED = Pattern.compile("\\.text\\(\\s*\"([a-z][\\w.-]*\\.[\\w.-]+)\"\\s*[,)]");
    private static final Pattern JOINED = Pattern.compile("(?:\"[\\w.-]*\"|[\\w.()]+)(?:\\s*\\+\\s*(?:\"[\\w.-]*\"|[\\w.()]+))+");
    /** A key whose last part is chosen: "a.b." + (x ? "c" : "d"). */
    private static final Pattern CHOSEN = Pattern.compile("\"([a-z][\\w-]*(?:\\.[\\w-]+)+\\.)\"\\s*\\+\\s*\\(");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][\\w-]*(?:\\.[\\w-]+)+)\"");
    private static final Path MAIN = Path.of("app/desktop/src/main");
    private static final Path SOURCES = Files.exists(MAIN) ? MAIN : Path.of("src/main");

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Map<String, String> read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        Map<String, String> words = new LinkedHashMap<>();
        properties.stringPropertyNames().stream().sorted().forEach(k -> words.put(k, properties.getProperty(k)));
        return words;
    }

    private static List<Path> bundles() throws IOException {
        return files(".properties").stream().filter(f -> !f.toString().endsWith("_en.properties")).toList();
    }

    private static Path english(Path bundle) {
        return bundle.resolveSibling(bundle.getFileName().toString().replace(".properties", "_en.properties"));
    }

    private static String code() throws IOException {
        StringBuilder code = new StringBuilder();
        for (Path file : files(".java")) {
            code.append(Files.readString(file)).append('\n');
        }
        return code.toString();
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void both_languages_have_the_same_keys_and_arguments() throws IOException {
        for (Path bundle : bundles()) {
            Map<String, String> vietnamese = read(bundle);
            Map<String, String> english = read(english(bundle));
            assertThat(english.keySet()).as(bundle.toString()).isEqualTo(vietnamese.keySet());
            vietnamese.forEach((key, text) -> assertThat(arguments(english.get(key))).as(key).isEqualTo(arguments(text)));
        }
    }

    @Test
    void vietnamese_words_are_composed_letters_and_never_empty() throws IOException {
        for (Path bundle : bundles()) {
            read(bundle).forEach((key, text) -> {
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as(key).isTrue();
                assertThat(text).as(key).isNotBlank();
            });
        }
    }

    @Test
    void every_key_that_is_asked_for_is_there() throws IOException {
        Set<String> there = new TreeSet<>();
        for (Path bundle : bundles()) {
            there.addAll(read(bundle).keySet());
        }
        List<String> missing = ASKED.matcher(code()).results().map(r -> r.group(1)).distinct().filter(k -> !there.contains(k)).toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void every_key_that_is_there_is_asked_for() throws IOException {
        String code = code();
        Set<String> literals = LITERAL.matcher(code).results().map(r -> r.group(1)).collect(Collectors.toSet());
        List<Pattern> joined = joined(code);
        CHOSEN.matcher(code).results().forEach(r -> joined.add(Pattern.compile(Pattern.quote(r.group(1)) + "[\\w-]+")));
        List<String> idle = new ArrayList<>();
        for (Path bundle : bundles()) {
            read(bundle).keySet().stream().filter(k -> !literals.contains(k) && joined.stream().noneMatch(p -> p.matcher(k).matches()))
                    .forEach(idle::add);
        }

        assertThat(idle).isEmpty();
    }

    /** Keys put together from parts, as patterns in which a part that is not a literal stands for any words. */
    private static List<Pattern> joined(String code) {
        List<Pattern> patterns = new ArrayList<>();
        Matcher matcher = JOINED.matcher(code);
        while (matcher.find()) {
            StringBuilder pattern = new StringBuilder();
            for (String part : matcher.group().split("\\s*\\+\\s*")) {
                pattern.append(part.startsWith("\"") ? Pattern.quote(part.substring(1, part.length() - 1)) : "[\\w.-]+");
            }
            if (matcher.group().contains(".\"") || matcher.group().contains("\".")) {
                patterns.add(Pattern.compile(pattern.toString()));
            }
        }
        return patterns;
    }
}
