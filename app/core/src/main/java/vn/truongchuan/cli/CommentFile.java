package vn.truongchuan.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.truongchuan.application.exchange.Comment;
import vn.truongchuan.base.Failure;
import vn.truongchuan.domain.assessment.Feedback;
import vn.truongchuan.domain.assessment.Verdict;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.RequirementId;
import vn.truongchuan.json.Json;

/**
 * Comments as somebody writes them down: one a line, {@code 1.1/1/a: text}, {@code 1.1: text} or {@code -: text} for the whole; "!" before
 * it returns it with that reason, {@code 1.1/1/a = MET: text} gives an evaluator's verdict. Or a JSON array of objects with about, text,
 * kind, verdict.
 */
final class CommentFile {
    private static final Pattern LINE = Pattern.compile("(!?)\\s*([^:=]+?)\\s*(?:=\\s*([A-Z_]+)\\s*)?:\\s*(.+)");

    private CommentFile() {
    }

    /** Reads the file; throws COMMENT-FILE or COMMENT-LINE. */
    static List<Comment> read(Path file) {
        try {
            List<Comment> comments = new ArrayList<>();
            if (file.toString().endsWith(".json")) {
                int number = 0;
                for (JsonNode node : Json.read(Files.readString(file))) {
                    number++;
                    comments.add(comment(file, number, node.path("about").asText(), "return".equals(node.path("kind").asText()),
                            node.path("verdict").asText(), node.path("text").asText()));
                }
                return comments;
            }
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).strip();
                if (!line.isEmpty() && !line.startsWith("#")) {
                    Matcher matcher = LINE.matcher(line);
                    if (!matcher.matches()) {
                        throw new Failure("COMMENT-LINE", file.toString(), Integer.toString(i + 1));
                    }
                    comments.add(comment(file, i + 1, matcher.group(2), !matcher.group(1).isEmpty(),
                            matcher.group(3) == null ? "" : matcher.group(3), matcher.group(4)));
                }
            }
            return comments;
        } catch (IOException unreadable) {
            throw new Failure(unreadable, "COMMENT-FILE", file.toString());
        }
    }

    private static Comment comment(Path file, int number, String about, boolean returned, String verdict, String text) {
        String address = about.equals("-") ? "" : about.strip();
        boolean known = address.isEmpty() || RequirementId.tryParse(address).isPresent() || CriterionCode.tryParse(address).isPresent();
        Verdict judged = Verdict.of(verdict);
        if (!known || text.isBlank() || !verdict.isEmpty() && !judged.name().equals(verdict)) {
            throw new Failure("COMMENT-LINE", file.toString(), Integer.toString(number));
        }
        return new Comment(address, returned ? Feedback.Kind.RETURN : Feedback.Kind.COMMENT, judged, text.strip());
    }
}
