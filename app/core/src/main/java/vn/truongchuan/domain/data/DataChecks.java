package vn.truongchuan.domain.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import vn.truongchuan.domain.data.DataWarning.Kind;

/** Looks at the numbers of all tables: each by itself, and the relations the forms declare. Cells without data are left alone. */
final class DataChecks {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Shares rounded to two decimals may miss a hundred by this much. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.1");
    private final TableViews views;
    private final List<DataWarning> warnings = new ArrayList<>();

    private DataChecks(TableViews views) {
        this.views = views;
    }

    static List<DataWarning> of(TableViews views) {
        DataChecks checks = new DataChecks(views);
        for (TableView view : views.tables()) {
            view.rows().forEach(r -> r.cells().forEach(c -> checks.cell(view, r, c)));
            view.table().checks().forEach(c -> checks.relation(view, c));
        }
        return List.copyOf(checks.warnings);
    }

    private void cell(TableView view, RowView row, CellView cell) {
        if (cell.state() == CellView.State.TEXT) {
            warn(Kind.NOT_A_NUMBER, view, row, cell, cell.display());
        } else if (cell.state() == CellView.State.NUMBER) {
            BigDecimal value = cell.value().orElseThrow();
            if (value.signum() < 0) {
                warn(Kind.NEGATIVE, view, row, cell, VietnameseNumber.show(value));
            } else if (row.row().unit() == Unit.COUNT && value.stripTrailingZeros().scale() > 0) {
                warn(Kind.NOT_WHOLE, view, row, cell, VietnameseNumber.show(value));
            } else if (row.row().unit() == Unit.PERCENT && value.compareTo(HUNDRED) > 0) {
                warn(Kind.ABOVE_HUNDRED, view, row, cell, VietnameseNumber.show(value));
            }
        }
    }

    private void relation(TableView view, DataCheck check) {
        if (check instanceof DataCheck.AtMost most) {
            each(view, most.row(), (row, cell) -> views.value(most.of().tableFrom(view.table().id()), most.of().row(), cell.column())
                    .filter(of -> cell.value().orElseThrow().compareTo(of) > 0)
                    .ifPresent(of -> warn(Kind.MORE_THAN, view, row, cell, number(cell), label(view, most.of()),
                            VietnameseNumber.show(of))));
        } else if (check instanceof DataCheck.ColumnAtMost most) {
            view.rows().forEach(r -> columns(view, r, most));
        } else if (check instanceof DataCheck.ColumnsSum sum) {
            view.rows().forEach(r -> columns(view, r, sum));
        } else if (check instanceof DataCheck.Same same) {
            same(view, same);
        } else if (check instanceof DataCheck.Percents percents) {
            view.columns().forEach(c -> percents(view, percents, c));
        } else if (check instanceof DataCheck.Jump jump) {
            jumps(view, jump);
        } else if (check instanceof DataCheck.AverageAbove average) {
            each(view, average.row(), (row, cell) -> average(view, average, row, cell));
        }
    }

    private void each(TableView view, String key, BiConsumer<RowView, CellView> work) {
        view.row(key).ifPresent(r -> r.cells().stream().filter(c -> c.value().isPresent()).forEach(c -> work.accept(r, c)));
    }

    private void columns(TableView view, RowView row, DataCheck.ColumnAtMost check) {
        CellView cell = row.cell(check.column()).orElseThrow();
        CellView of = row.cell(check.of()).orElseThrow();
        if (cell.value().isPresent() && of.value().isPresent() && cell.value().get().compareTo(of.value().get()) > 0) {
            warn(Kind.MORE_THAN, view, row, cell, number(cell), heading(view, of.column()), number(of));
        }
    }

    /** Parts that are all there must make the whole. */
    private void columns(TableView view, RowView row, DataCheck.ColumnsSum check) {
        List<CellView> parts = check.columns().stream().map(c -> row.cell(c).orElseThrow()).toList();
        CellView of = row.cell(check.of()).orElseThrow();
        if (row.row().typed() && of.value().isPresent() && parts.stream().allMatch(p -> p.value().isPresent())) {
            BigDecimal sum = parts.stream().map(p -> p.value().get()).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(of.value().get()) != 0) {
                warn(Kind.PARTS_DIFFER, view, row, of, number(of), VietnameseNumber.show(sum));
            }
        }
    }

    private void same(TableView view, DataCheck.Same check) {
        String year = Integer.toString(views.years().get(views.years().size() - 1).start());
        String table = check.with().tableFrom(view.table().id());
        Optional<BigDecimal> other = views.value(table, check.with().row(), year);
        view.cell(check.row(), check.column()).filter(c -> c.value().isPresent() && other.isPresent())
                .filter(c -> c.value().get().compareTo(other.get()) != 0)
                .ifPresent(c -> warn(Kind.NOT_THE_SAME, view, view.row(check.row()).orElseThrow(), c, number(c),
                        views.table(table).map(t -> t.table().title()).orElse(""), VietnameseNumber.show(other.get())));
    }

    private void percents(TableView view, DataCheck.Percents check, DataColumn column) {
        List<RowView> rows = check.rows().stream().flatMap(r -> view.row(r).stream()).toList();
        List<BigDecimal> shares = rows.stream().flatMap(r -> r.cell(column.key()).flatMap(CellView::value).stream()).toList();
        BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean above = sum.compareTo(HUNDRED.add(ROUNDING)) > 0;
        boolean below = check.exact() && shares.size() == rows.size() && sum.compareTo(HUNDRED.subtract(ROUNDING)) < 0;
        if (!shares.isEmpty() && (above || below)) {
            RowView first = rows.get(0);
            warn(Kind.SHARES_TOGETHER, view, first, first.cell(column.key()).orElseThrow(), VietnameseNumber.show(sum, Unit.PERCENT),
                    String.join("; ", rows.stream().map(r -> r.row().label()).toList()));
        }
    }

    private void jumps(TableView view, DataCheck.Jump check) {
        view.row(check.row()).filter(r -> view.table().byYear()).ifPresent(row -> {
            for (int at = 1; at < row.cells().size(); at++) {
                CellView before = row.cells().get(at - 1);
                CellView after = row.cells().get(at);
                if (before.value().isPresent() && after.value().isPresent() && before.value().get().signum() > 0) {
                    BigDecimal change = after.value().get().subtract(before.value().get()).abs().movePointRight(2)
                            .divide(before.value().get(), 0, RoundingMode.HALF_UP);
                    if (change.compareTo(check.percent()) > 0) {
                        warn(Kind.JUMP, view, row, after, number(before), number(after), VietnameseNumber.show(change, Unit.PERCENT));
                    }
                }
            }
        });
    }

    private void average(TableView view, DataCheck.AverageAbove check, RowView row, CellView cell) {
        views.value(check.by().tableFrom(view.table().id()), check.by().row(), cell.column()).filter(by -> by.signum() > 0)
                .map(by -> cell.value().orElseThrow().divide(by, 1, RoundingMode.HALF_UP))
                .filter(average -> average.compareTo(check.limit()) > 0)
                .ifPresent(average -> warn(Kind.CROWDED, view, row, cell, VietnameseNumber.show(average),
                        VietnameseNumber.show(check.limit())));
    }

    private void warn(Kind kind, TableView view, RowView row, CellView cell, String... more) {
        List<String> arguments = Stream.concat(Stream.of(view.table().title(), row.row().label().replaceFirst("^- ", ""),
                heading(view, cell.column())), Stream.of(more)).filter(Objects::nonNull).toList();
        warnings.add(new DataWarning(kind, view.table().id(), cell.field(), arguments));
    }

    private String label(TableView here, CellRef ref) {
        return views.table(ref.tableFrom(here.table().id())).flatMap(t -> t.row(ref.row()))
                .map(r -> r.row().label().replaceFirst("^- ", "")).orElse(ref.row());
    }

    private static String heading(TableView view, String column) {
        return view.columns().stream().filter(c -> c.key().equals(column)).map(DataColumn::label).findFirst().orElse(column);
    }

    private static String number(CellView cell) {
        return VietnameseNumber.show(cell.value().orElseThrow());
    }
}
