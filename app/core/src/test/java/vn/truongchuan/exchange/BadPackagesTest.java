package vn.truongchuan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.text.FailureSentence;
import vn.truongchuan.text.Messages;

/** Every bad input of the list that concerns a package is refused with its code and a sentence, and the folder is left as it was. */
class BadPackagesTest {
    private PackageKit kit;
    @TempDir
    private Path folder;

    @BeforeEach
    void takeApart() {
        kit = PackageKit.valid(folder);
    }

    static Stream<Bad> inputs() {
        return Stream.concat(BadContainers.all(), BadBags.all());
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void a_bad_package_is_refused_with_its_code_and_a_sentence(Bad bad) throws IOException {
        Path file = Files.write(folder.resolve("xấu.tdg"), bad.made().apply(kit));
        byte[] before = Files.readAllBytes(file);

        Verification verification = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> PackageVerifier.verify(file, Unlocking.NOTHING, Progress.NONE));

        assertThat(verification.refusal().map(Verification.Refused::code)).as(verification.toString()).contains(bad.code());
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        for (Locale locale : new Locale[] {Messages.VIETNAMESE, Locale.ENGLISH}) {
            FailureSentence sentence = FailureSentence.of(verification.refusal().orElseThrow().failure(), locale);
            assertThat(sentence.sentence()).contains("xấu.tdg").doesNotContain("{").doesNotContain("[failure");
            assertThat(sentence.remedy()).isNotBlank().doesNotContain("[failure");
            assertThat(sentence.line()).hasSizeLessThan(500).matches("[^\\p{Cntrl}]*");
        }
    }

    @Test
    void the_package_that_all_of_them_are_made_from_is_whole() throws IOException {
        Path file = Files.write(folder.resolve("tốt.tdg"), kit.zip().bytes());

        assertThat(PackageVerifier.verify(file, Unlocking.NOTHING, Progress.NONE).accepted()).isPresent();
        assertThat(Files.readAllBytes(file)).isEqualTo(Files.readAllBytes(folder.resolve("valid.tdg")));
    }

    @Test
    void a_zip_as_evidence_is_a_file_like_any_other() throws IOException {
        MemoryFiles source = new MemoryFiles();
        PackageContent content = PackageContent.of(PackageKit.head(vn.truongchuan.exchange.pack.PackageKind.SUBMISSION),
                PackageKit.texts(), java.util.List.of(source.add("gói.zip", "H1-1.1-01", kit.zip().bytes())));

        Path file = PackageKit.writer(source, java.util.Optional.empty()).write(content, folder, "nested", Progress.NONE).files().get(0);

        assertThat(PackageVerifier.verify(file, Unlocking.NOTHING, Progress.NONE).accepted()).isPresent();
    }

    @Test
    void a_submission_without_a_signature_is_whole_but_says_so() throws IOException {
        kit.remove(vn.truongchuan.exchange.container.EntryNames.SIGNATURE);
        Path file = Files.write(folder.resolve("unsigned.tdg"), kit.zip().bytes());

        assertThat(PackageVerifier.verify(file, Unlocking.NOTHING, Progress.NONE).accepted())
                .hasValueSatisfying(f -> assertThat(f.unsigned()).isTrue());
    }
}
