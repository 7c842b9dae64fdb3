package vn.truongchuan.domain.data;

import java.util.List;
import java.util.Optional;
import vn.truongchuan.domain.school.SchoolYear;

/**
 * The data tables that go with a standard set.
 *
 * @param yearHeading head of a year's column, with {year} for "2019-2020"
 * @param basis where the form comes from
 * @param provisional whether the form could not be checked and is our best guess
 */
public record DataTables(String id, String title, String subtitle, String yearHeading, String basis, boolean provisional,
                         String note, List<DataTable> tables) {

    public DataTables {
        tables = List.copyOf(tables);
    }

    public Optional<DataTable> table(String tableId) {
        return tables.stream().filter(t -> t.id().equals(tableId)).findFirst();
    }

    public DataColumn column(SchoolYear year) {
        return new DataColumn(Integer.toString(year.start()), yearHeading.replace("{year}", year.toString()), Optional.empty());
    }
}
