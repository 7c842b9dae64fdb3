package vn.truongchuan.exchange.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.json.Json;

/**
 * What the chair gives to a member: assignment.jsonl.
 *
 * @param member id of the council member in the fields
 * @param message a few words to the member; may be empty
 */
public record AssignmentRecord(String member, String memberName, SortedSet<CriterionCode> criteria, String message) {
    private static final String LIST = "assignment";
    private static final String TO = "member";

    public AssignmentRecord {
        criteria = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(criteria));
    }

    public byte[] bytes() {
        List<ObjectNode> lines = new ArrayList<>();
        lines.add(Json.object().put("id", TO).put("member", member).put("message", message).put("name", memberName));
        criteria.forEach(code -> lines.add(Json.object().put("id", code.toString())));
        return Lines.write(lines);
    }

    /** Reads what {@link #bytes} wrote; throws PKG-JSON. */
    public static AssignmentRecord read(byte[] bytes) {
        List<Lines.Line> lines = Lines.read(bytes, LIST);
        TreeSet<CriterionCode> criteria = new TreeSet<>();
        AssignmentRecord to = new AssignmentRecord("", "", criteria, "");
        for (Lines.Line line : lines) {
            if (line.id().equals(TO)) {
                to = new AssignmentRecord(line.text("member"), line.text("name"), criteria, line.textOr("message", ""));
            } else {
                criteria.add(CriterionCode.tryParse(line.id()).orElseThrow(line::wrong));
            }
        }
        return new AssignmentRecord(to.member(), to.memberName(), criteria, to.message());
    }
}
