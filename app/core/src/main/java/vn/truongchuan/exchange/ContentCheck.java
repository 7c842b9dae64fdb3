package vn.truongchuan.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import vn.truongchuan.exchange.container.BadPackage;
import vn.truongchuan.exchange.container.ContainerLimits;
import vn.truongchuan.exchange.container.EntryNames;
import vn.truongchuan.exchange.pack.JsonLines;
import vn.truongchuan.exchange.pack.StrictJson;

/** Looks at the form of a package's texts: JSON within the limits, no record twice. What they mean is for whoever takes them in. */
final class ContentCheck {
    private static final int LONGEST_LINE = 1 << 20;
    private static final int MOST_RECORDS = 200_000;

    private ContentCheck() {
    }

    static void check(PackageReader reader) throws IOException {
        for (String part : reader.facts().parts()) {
            if (EntryNames.TEXTS.contains(part)) {
                check(part, reader.part(part));
            }
        }
    }

    /** One text by its name in the package. */
    static void check(String part, byte[] bytes) throws IOException {
        if (bytes.length > ContainerLimits.PART) {
            throw new BadPackage("PKG-SIZE", part);
        }
        if (part.equals(EntryNames.SELF_ASSESSMENT)) {
            selfAssessment(bytes);
        } else if (part.equals(EntryNames.STANDARD_SET)) {
            StrictJson.check(new ByteArrayInputStream(bytes), part);
        } else {
            records(part, bytes);
        }
    }

    /** The limits of a package first, then what the form itself demands. */
    private static void selfAssessment(byte[] bytes) {
        StrictJson.check(new ByteArrayInputStream(bytes), EntryNames.SELF_ASSESSMENT);
        SelfAssessmentJsonReader.Reading reading = SelfAssessmentJsonReader.read(bytes);
        if (reading.problems().isEmpty()) {
            return;
        }
        JsonProblem first = reading.problems().get(0);
        String where = first.arguments().isEmpty() ? "" : first.arguments().get(0);
        throw first.code().equals(JsonProblem.NEWER) ? new BadPackage("PKG-NEWER", where)
                : new BadPackage("PKG-JSON", EntryNames.SELF_ASSESSMENT, first.code() + " " + where);
    }

    private static void records(String part, byte[] bytes) throws IOException {
        Set<String> ids = new HashSet<>();
        JsonLines.read(new ByteArrayInputStream(bytes), part, LONGEST_LINE, MOST_RECORDS, (node, number) -> {
            JsonNode id = node.path("id");
            if (!id.isTextual() || !ids.add(id.textValue())) {
                throw new BadPackage("PKG-JSON", part, Integer.toString(number));
            }
        });
    }
}
