package vn.truongchuan.regulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import vn.truongchuan.domain.data.DataTables;
import vn.truongchuan.domain.standard.StandardSet;
import vn.truongchuan.json.Json;

/** The data tables that come with the program; a standard set names its own. */
public final class DataTableSets {
    private static final List<String> IDS = List.of("2018-pt", "2018-th", "2018-mn", "2026-pt", "2026-mn", "2026-tx");
    private static final String FOLDER = "/vn/truongchuan/tables/";

    private DataTableSets() {
    }

    public static List<String> ids() {
        return IDS;
    }

    public static Optional<DataTables> find(String id) {
        return IDS.contains(id) ? Optional.of(load(id)) : Optional.empty();
    }

    /** The tables of a set; a set of somebody's own that names none of ours has no tables. */
    public static DataTables of(StandardSet set) {
        return find(set.dataTables()).orElseGet(() -> new DataTables(set.dataTables(), "", "", "{year}", "", true, "", List.of()));
    }

    private static DataTables load(String id) {
        try (InputStream in = DataTableSets.class.getResourceAsStream(FOLDER + id + ".json")) {
            return new DataTableReader().read(Json.read(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
