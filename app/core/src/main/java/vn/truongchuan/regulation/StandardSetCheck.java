package vn.truongchuan.regulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.truongchuan.domain.standard.SetProblem;
import vn.truongchuan.domain.standard.StandardSet;
import vn.truongchuan.json.Json;

/** Proves a standard-set file whole before it is used; what is wrong with it is a list, never an exception. */
public final class StandardSetCheck {
    /** Largest file that is read, in bytes; the largest shipped one is a thirtieth of it. */
    public static final int LARGEST_FILE = 4 * 1024 * 1024;

    private StandardSetCheck() {
    }

    /**
     * What came of a file.
     *
     * @param set the set, where nothing is wrong; there may still be advice
     * @param problems what is wrong first, then the advice
     */
    public record Checked(Optional<StandardSet> set, List<SetProblem> problems) {

        public Checked {
            problems = List.copyOf(problems);
        }
    }

    public static Checked file(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return stream(in);
        } catch (IOException unreadable) {
            return refused(SetProblem.wrong("SET-FILE", "$", file.getFileName()));
        }
    }

    /** Reads at most {@link #LARGEST_FILE} bytes; the stream stays open. */
    public static Checked stream(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
        if (bytes.length > LARGEST_FILE) {
            return refused(SetProblem.wrong("SET-TOO-LARGE", "$", LARGEST_FILE / 1024 / 1024));
        }
        try {
            return tree(Json.read(new java.io.ByteArrayInputStream(bytes)));
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 1 : Math.max(1, broken.getLocation().getLineNr());
            return refused(SetProblem.wrong("SET-JSON", "$", line));
        } catch (IOException broken) {
            return refused(SetProblem.wrong("SET-JSON", "$", 1));
        }
    }

    public static Checked tree(JsonNode root) {
        Problems problems = new Problems();
        new SetShape(problems).check(root);
        if (!problems.anyWrong()) {
            new SetNumbers(root, problems).check();
            new SetReferences(root, problems).check();
            new SetRules(root, problems).check();
        }
        return new Checked(problems.anyWrong() ? Optional.empty() : Optional.of(new StandardSetReader().read(root)), problems.all());
    }

    private static Checked refused(SetProblem problem) {
        return new Checked(Optional.empty(), List.of(problem));
    }
}
