package vn.truongchuan.documents.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.base.Failure;
import vn.truongchuan.documents.SmallSchool;
import vn.truongchuan.domain.standard.CriterionCode;

/** Forms broken at random: each is read or refused with a code of its own, soon, and nothing else happens. */
class FormFuzzTest {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final List<String> PARTS = List.of("word/document.xml", "word/document.xml", "docProps/custom.xml", "word/styles.xml",
            "[Content_Types].xml", "_rels/.rels");
    @TempDir
    Path folder;

    @Test
    void a_form_broken_at_random_is_read_or_refused() throws IOException {
        fuzz(400);
    }

    @Test
    @Tag("long")
    void many_forms_broken_at_random_are_read_or_refused() throws IOException {
        fuzz(Integer.getInteger("forms", 50_000));
    }

    private void fuzz(int count) throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CriterionForm.write(SmallSchool.full().read(), CriterionCode.of(1, 1), "form-1", out);
        byte[] form = out.toByteArray();
        int read = 0;
        for (int i = 0; i < count; i++) {
            Path file = Files.write(folder.resolve("fuzz.docx"), random.nextInt(3) == 0 ? bytes(form, random) : xml(form, random));
            long begun = System.nanoTime();
            try {
                FormReading reading = FormReader.read(file);
                assertThat(reading.slots().size()).isLessThanOrEqualTo(reading.head().slots().size());
                read++;
            } catch (Failure refused) {
                assertThat(refused.code()).as("seed " + seed + " form " + i).startsWith("FORM-");
            } catch (RuntimeException | StackOverflowError unforeseen) { // what the test is for: told with its seed
                throw new AssertionError("seed " + seed + " form " + i, unforeseen);
            }
            assertThat(System.nanoTime() - begun).as("seed " + seed + " form " + i).isLessThan(5_000_000_000L);
        }
        assertThat(read).as("some forms are still read").isPositive();
    }

    private static byte[] bytes(byte[] form, Random random) {
        byte[] broken = form.clone();
        for (int n = random.nextInt(4); n >= 0; n--) {
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? java.util.Arrays.copyOf(broken, random.nextInt(broken.length)) : broken;
    }

    private static byte[] xml(byte[] form, Random random) throws IOException {
        FilledForm filled = FilledForm.of(form);
        for (int n = random.nextInt(3); n >= 0; n--) {
            filled.part(PARTS.get(random.nextInt(PARTS.size())), text -> broken(text, random));
        }
        return filled.bytes();
    }

    /** Some elements deleted, doubled, exchanged, given another text; the result may be no XML any more. */
    private static String broken(String text, Random random) {
        List<int[]> tags = TAG.matcher(text).results().map(m -> new int[] {m.start(), m.end()}).toList();
        if (tags.size() < 4) {
            return text;
        }
        int[] one = tags.get(random.nextInt(tags.size()));
        String name = text.substring(one[0] + 1, one[1]).replaceAll("[\\s/>].*", "");
        int end = name.isEmpty() || name.startsWith("/") ? -1 : text.indexOf("</" + name + ">", one[1]);
        int close = end < 0 ? one[1] : end + name.length() + 3;
        String element = text.substring(one[0], close);
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, one[0]) + text.substring(close);
            case 1 -> text.substring(0, close) + element + text.substring(close);
            case 2 -> {
                int[] other = tags.get(random.nextInt(tags.size()));
                yield text.substring(0, other[0]) + element + text.substring(other[0]);
            }
            case 3 -> text.replaceFirst(Pattern.quote(element), Matcher.quoteReplacement(element.replaceAll("\\d", "9")));
            default -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                yield new String(bytes, StandardCharsets.UTF_8);
            }
        };
    }
}
