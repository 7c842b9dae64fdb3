package vn.truongchuan.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.truongchuan.domain.data.CellRef;
import vn.truongchuan.domain.data.DataCheck;
import vn.truongchuan.domain.data.DataRow;
import vn.truongchuan.domain.data.DataTable;
import vn.truongchuan.domain.data.DataTables;
import vn.truongchuan.domain.data.Formula;
import vn.truongchuan.domain.standard.StandardSet;

/** The shipped data tables are whole: every reference leads somewhere, nothing is named twice. */
class DataTableSetsTest {

    static Stream<DataTables> forms() {
        return DataTableSets.ids().stream().map(id -> DataTableSets.find(id).orElseThrow());
    }

    @Test
    void everyStandardSetHasItsTables() {
        assertThat(StandardSets.shipped()).extracting(StandardSet::dataTables).allMatch(id -> DataTableSets.find(id).isPresent());
        assertThat(DataTableSets.find("2031-pt")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void namesNothingTwice(DataTables form) {
        assertThat(form.tables()).extracting(DataTable::id).doesNotHaveDuplicates();
        form.tables().forEach(t -> assertThat(t.rows()).extracting(DataRow::key).as(t.id()).doesNotHaveDuplicates());
        form.tables().forEach(t -> assertThat(t.rows()).extracting(DataRow::label).as(t.id()).doesNotContain(""));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void refersOnlyToRowsThatAreThereAndNeverInACircle(DataTables form) {
        form.tables().forEach(t -> t.rows().forEach(r -> follow(form, t, r, new HashSet<>())));
        form.tables().forEach(t -> t.checks().forEach(c -> refs(c).forEach(ref -> assertThat(row(form, t, ref)).as("%s %s", t.id(), c)
                .isTrue())));
    }

    private static void follow(DataTables form, DataTable table, DataRow row, Set<String> above) {
        assertThat(above.add(table.id() + "." + row.key())).as("circle at " + table.id() + "." + row.key()).isTrue();
        row.shareOf().ifPresent(s -> assertThat(table.row(s)).as(row.key()).isPresent());
        parts(row).forEach(ref -> {
            DataTable there = form.table(ref.tableFrom(table.id())).orElseThrow();
            follow(form, there, there.row(ref.row()).orElseThrow(() -> new AssertionError(table.id() + " " + ref)), new HashSet<>(above));
        });
    }

    private static List<CellRef> parts(DataRow row) {
        List<CellRef> parts = new ArrayList<>();
        row.formula().ifPresent(f -> {
            if (f instanceof Formula.Sum sum) {
                parts.addAll(sum.parts());
            } else if (f instanceof Formula.Quotient quotient) {
                parts.addAll(quotient.of());
                parts.addAll(quotient.by());
            }
        });
        assertThat(parts.isEmpty()).as(row.key()).isEqualTo(row.formula().isEmpty());
        return parts;
    }

    private static List<CellRef> refs(DataCheck check) {
        if (check instanceof DataCheck.AtMost most) {
            return List.of(CellRef.parse(most.row()), most.of());
        }
        if (check instanceof DataCheck.Same same) {
            return List.of(CellRef.parse(same.row()), same.with());
        }
        if (check instanceof DataCheck.Percents percents) {
            return percents.rows().stream().map(CellRef::parse).toList();
        }
        if (check instanceof DataCheck.AverageAbove average) {
            return List.of(CellRef.parse(average.row()), average.by());
        }
        return check instanceof DataCheck.Jump jump ? List.of(CellRef.parse(jump.row())) : List.of();
    }

    private static boolean row(DataTables form, DataTable table, CellRef ref) {
        return form.table(ref.tableFrom(table.id())).flatMap(t -> t.row(ref.row())).isPresent();
    }
}
