package vn.truongchuan.regulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import vn.truongchuan.domain.data.CellRef;
import vn.truongchuan.domain.data.DataCheck;
import vn.truongchuan.domain.data.DataColumn;
import vn.truongchuan.domain.data.DataRow;
import vn.truongchuan.domain.data.DataTable;
import vn.truongchuan.domain.data.DataTables;
import vn.truongchuan.domain.data.Formula;
import vn.truongchuan.domain.data.Unit;

/** Turns one file of data tables into a value; what it does not know it refuses. */
final class DataTableReader {

    DataTables read(JsonNode root) {
        return new DataTables(root.path("id").asText(), root.path("title").asText(), root.path("subtitle").asText(),
                root.path("yearHeading").asText(), root.path("basis").asText(), root.path("provisional").asBoolean(),
                root.path("note").asText(), list(root.path("tables")).stream().map(DataTableReader::table).toList());
    }

    private static DataTable table(JsonNode node) {
        List<DataColumn> columns = node.path("columns").isArray()
                ? list(node.path("columns")).stream().map(c -> new DataColumn(c.path("key").asText(), c.path("label").asText(),
                        Optional.ofNullable(c.path("group").textValue()))).toList() : List.of();
        return new DataTable(node.path("id").asText(), node.path("section").asText(), node.path("heading").asText(),
                node.path("rowHeading").asText(), node.path("ordinal").asBoolean(),
                Optional.ofNullable(node.path("noteHeading").textValue()),
                node.path("freeRows").asBoolean(), columns, list(node.path("rows")).stream().map(DataTableReader::row).toList(),
                list(node.path("checks")).stream().map(DataTableReader::check).toList());
    }

    private static DataRow row(JsonNode node) {
        boolean heading = "heading".equals(node.path("kind").asText());
        Optional<Formula> formula = Optional.empty();
        if (node.has("sum")) {
            formula = Optional.of(new Formula.Sum(refs(node.path("sum"))));
        } else if (node.has("quotient")) {
            JsonNode quotient = node.path("quotient");
            formula = Optional.of(new Formula.Quotient(refs(quotient.path("of")), refs(quotient.path("by")),
                    quotient.path("digits").asInt(), quotient.path("percent").asBoolean()));
        }
        DataRow.Kind kind = heading ? DataRow.Kind.HEADING
                : node.has("sum") ? DataRow.Kind.SUM : node.has("quotient") ? DataRow.Kind.COMPUTED : DataRow.Kind.TYPED;
        return new DataRow(node.path("key").asText(), node.path("tt").asText(), node.path("label").asText(),
                node.path("indent").asInt(), node.path("bold").asBoolean(), kind,
                heading ? Unit.COUNT : Unit.valueOf(node.path("unit").asText().toUpperCase(Locale.ROOT)),
                node.path("optional").asBoolean(), texts(node.path("for")), formula, Optional.ofNullable(node.path("shareOf").textValue()));
    }

    private static DataCheck check(JsonNode node) {
        String row = node.path("row").asText();
        return switch (node.path("kind").asText()) {
            case "AT_MOST" -> new DataCheck.AtMost(row, CellRef.parse(node.path("of").asText()));
            case "COLUMN_AT_MOST" -> new DataCheck.ColumnAtMost(node.path("column").asText(), node.path("of").asText());
            case "COLUMNS_SUM" -> new DataCheck.ColumnsSum(texts(node.path("columns")), node.path("of").asText());
            case "SAME" -> new DataCheck.Same(row, node.path("column").asText(), CellRef.parse(node.path("with").asText()));
            case "PERCENTS" -> new DataCheck.Percents(texts(node.path("rows")), node.path("exact").asBoolean());
            case "JUMP" -> new DataCheck.Jump(row, new BigDecimal(node.path("percent").asText()));
            case "AVERAGE_ABOVE" -> new DataCheck.AverageAbove(row, CellRef.parse(node.path("by").asText()),
                    new BigDecimal(node.path("limit").asText()), Optional.ofNullable(node.path("basis").textValue()));
            default -> throw new IllegalArgumentException("no such check: " + node);
        };
    }

    /** One row or several that are added up. */
    private static List<CellRef> refs(JsonNode node) {
        List<CellRef> refs = new ArrayList<>();
        if (node.isTextual()) {
            refs.add(CellRef.parse(node.asText()));
        }
        texts(node).forEach(t -> refs.add(CellRef.parse(t)));
        return refs;
    }

    private static List<JsonNode> list(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false).toList();
    }

    private static List<String> texts(JsonNode node) {
        return list(node).stream().map(JsonNode::asText).toList();
    }
}
