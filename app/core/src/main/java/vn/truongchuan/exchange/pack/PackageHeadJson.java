package vn.truongchuan.exchange.pack;

import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.truongchuan.json.Json;

/** The bytes of package.json: members sorted by name, one a line, whole numbers only, LF; the same head gives the same bytes. */
public final class PackageHeadJson {
    static final String FORMAT = "truong-chuan/package";

    private PackageHeadJson() {
    }

    public static byte[] write(PackageHead head) {
        SortedMap<String, String> members = under(head, "");
        Route route = head.route();
        members.put("format", text(FORMAT));
        members.put("version", text(head.version().toString()));
        members.put("mustUnderstand", texts(head.version().mustUnderstand()));
        members.put("kind", text(head.kind().word()));
        members.put("id", text(route.id()));
        members.put("created", text(route.created().toString()));
        members.put("sender", party(head, "sender", route.sender()));
        members.put("addressee", party(head, "addressee", route.addressee()));
        members.put("sequence", number(route.sequence()));
        route.answers().ifPresent(a -> {
            SortedMap<String, String> answers = under(head, "answers/");
            answers.put("id", text(a.id()));
            answers.put("sequence", number(a.sequence()));
            members.put("answers", object(answers));
        });
        head.subject().ifPresent(s -> members.put("subject", subject(head, s)));
        SortedMap<String, String> volume = under(head, "volume/");
        volume.put("number", number(head.volume().number()));
        volume.put("count", number(head.volume().count()));
        members.put("volume", object(volume));
        SortedMap<String, String> counts = new TreeMap<>();
        head.counts().forEach((name, count) -> counts.put(name, number(count)));
        members.put("counts", object(counts));
        members.put("prerequisites", texts(head.prerequisites()));
        String lines = members.entrySet().stream().map(m -> "  " + text(m.getKey()) + ": " + m.getValue())
                .collect(Collectors.joining(",\n"));
        return ("{\n" + lines + "\n}\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String party(PackageHead head, String name, Party party) {
        SortedMap<String, String> members = under(head, name + "/");
        members.put("role", text(party.role().word()));
        members.put("id", text(party.id()));
        members.put("name", text(party.name()));
        return object(members);
    }

    private static String subject(PackageHead head, Subject subject) {
        SortedMap<String, String> members = under(head, "subject/");
        members.put("school", text(subject.school()));
        members.put("schoolName", text(subject.schoolName()));
        members.put("cycle", text(subject.cycle()));
        members.put("standardSet", text(subject.standardSet()));
        members.put("setDigest", text(subject.setDigest()));
        members.put("schoolYear", text(subject.schoolYear().toString()));
        return object(members);
    }

    /** What a newer version put into that object. */
    private static SortedMap<String, String> under(PackageHead head, String place) {
        SortedMap<String, String> members = new TreeMap<>();
        head.unknown().forEach((path, raw) -> {
            if (path.startsWith(place) && path.indexOf('/', place.length()) < 0) {
                members.put(path.substring(place.length()), raw);
            }
        });
        return members;
    }

    private static String object(SortedMap<String, String> members) {
        return members.entrySet().stream().map(m -> text(m.getKey()) + ":" + m.getValue()).collect(Collectors.joining(",", "{", "}"));
    }

    private static String texts(List<String> texts) {
        return texts.stream().map(PackageHeadJson::text).collect(Collectors.joining(",", "[", "]"));
    }

    private static String text(String text) {
        return Json.line(new TextNode(text));
    }

    private static String number(long number) {
        return Json.line(new LongNode(number));
    }
}
