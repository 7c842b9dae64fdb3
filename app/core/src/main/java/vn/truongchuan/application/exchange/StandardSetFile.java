package vn.truongchuan.application.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.truongchuan.base.Failure;
import vn.truongchuan.domain.standard.StandardSet;
import vn.truongchuan.regulation.StandardSetCheck;

/** The standard set in a package: proved whole like one from a file before it is taken. */
final class StandardSetFile {
    private StandardSetFile() {
    }

    private static StandardSetCheck.Checked check(String text) {
        try {
            return StandardSetCheck.stream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Why it cannot be used. */
    static Optional<Failure> wrong(String text, String name) {
        StandardSetCheck.Checked checked = check(text);
        return checked.set().isPresent() ? Optional.empty() : Optional.of(new Failure("SET-WRONG", name,
                Long.toString(checked.problems().stream().filter(p -> !p.advice()).count())));
    }

    static String id(String text) {
        return check(text).set().map(StandardSet::id).orElseThrow();
    }
}
