package vn.truongchuan.regulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import vn.truongchuan.domain.standard.StandardSet;
import vn.truongchuan.json.Json;

/** The standard sets that come with the program. */
public final class StandardSets {
    private static final List<String> IDS = List.of("tt17-2018-th", "tt18-2018-pt", "tt19-2018-mn",
            "tt17-2018-th-sd2024", "tt18-2018-pt-sd2024", "tt19-2018-mn-sd2024",
            "tt57-2026-mn", "tt57-2026-pt", "tt57-2026-tx");
    private static final String FOLDER = "/vn/truongchuan/standards/";

    private StandardSets() {
    }

    /** Ids of the shipped sets in the order they are offered. */
    public static List<String> ids() {
        return IDS;
    }

    public static List<StandardSet> shipped() {
        return IDS.stream().map(StandardSets::load).toList();
    }

    public static Optional<StandardSet> find(String id) {
        return IDS.contains(id) ? Optional.of(load(id)) : Optional.empty();
    }

    private static StandardSet load(String id) {
        try (InputStream in = StandardSets.class.getResourceAsStream(FOLDER + id + ".json")) {
            return new StandardSetReader().read(Json.read(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
