package vn.truongchuan.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.truongchuan.base.Failure;
import vn.truongchuan.domain.standard.Criterion;
import vn.truongchuan.domain.standard.Requirement;
import vn.truongchuan.domain.standard.StandardSet;
import vn.truongchuan.json.Json;
import vn.truongchuan.regulation.StandardSetCheck;
import vn.truongchuan.regulation.StandardSets;
import vn.truongchuan.text.Messages;
import vn.truongchuan.text.RatingWords;
import vn.truongchuan.text.StandardWords;

/** Shows the standard sets: list, show ID, check FILE. */
@Command(name = "standards", resourceBundle = "vn.truongchuan.text.cli")
final class StandardsCommand implements Runnable {
    private final Console console;
    private final StandardWords words = StandardWords.in(Messages.VIETNAMESE);
    private final RatingWords ratingWords = RatingWords.in(Messages.VIETNAMESE);
    @Option(names = "--json")
    private boolean json;

    StandardsCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        list(json);
    }

    @Command(name = "list", resourceBundle = "vn.truongchuan.text.cli")
    void list(@Option(names = "--json") boolean asJson) {
        List<StandardSet> sets = StandardSets.shipped();
        if (asJson) {
            console.line(Json.pretty(Json.array(sets.stream().map(StandardsCommand::summary).toList())).strip());
            return;
        }
        for (StandardSet set : sets) {
            console.line(console.words().text("standards.line", set.id(), set.regulation().number(),
                    Integer.toString(set.standards().size()), Long.toString(set.criteria().count()),
                    Integer.toString(set.schoolLevels().size())) + bracketed(words.verification(set)));
            console.line("    " + set.title());
        }
    }

    @Command(name = "show", resourceBundle = "vn.truongchuan.text.cli")
    void show(@Parameters(paramLabel = "ID") String id) {
        StandardSet set = StandardSets.find(id).orElseThrow(() -> new Failure("SET-UNKNOWN", id));
        console.line(set.id() + " – " + set.title() + bracketed(words.verification(set)));
        set.note().ifPresent(console::line);
        console.line(words.digest(set));
        set.standards().forEach(standard -> {
            console.say("standards.standard", Integer.toString(standard.number()), standard.title());
            standard.criteria().forEach(c -> show(c, set));
        });
        set.extraLevel().ifPresent(extra -> {
            console.say("standards.extra", Integer.toString(extra.number()), extra.article());
            extra.clauses().forEach(c -> show(c, set));
        });
    }

    private void show(Criterion criterion, StandardSet set) {
        console.line("");
        console.line("  " + criterion.code() + " " + criterion.title()
                + (criterion.mandatory() ? " " + console.words().text("standards.mandatory") : ""));
        criterion.levels().forEach(level -> {
            console.say("standards.level", Integer.toString(level.number()));
            level.requirements().forEach(r -> console.line(requirement(r, set)));
        });
    }

    private String requirement(Requirement requirement, StandardSet set) {
        return "      " + requirement.key() + ") " + requirement.summary() + " (" + requirement.cite() + ")"
                + (requirement.appliesTo().isEmpty() ? "" : " – " + console.words().text("standards.appliesTo",
                        ratingWords.appliesTo(requirement.appliesTo(), set)))
                + requirement.status().map(s -> " – " + s.note()).orElse("");
    }

    @Command(name = "check", resourceBundle = "vn.truongchuan.text.cli")
    int check(@Parameters(paramLabel = "FILE") Path file, @Option(names = "--json") boolean asJson) {
        StandardSetCheck.Checked checked = StandardSetCheck.file(file);
        if (asJson) {
            console.line(Json.pretty(json(checked)).strip());
        } else {
            checked.problems().forEach(p -> console.line(p.code() + "  " + words.problem(p)));
            checked.set().ifPresent(set -> {
                console.line(words.fine(set));
                console.line(words.digest(set));
            });
        }
        if (checked.set().isEmpty()) {
            console.err().println(words.summary(checked.problems()));
        }
        return checked.set().isPresent() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private ObjectNode json(StandardSetCheck.Checked checked) {
        ObjectNode root = Json.object().put("usable", checked.set().isPresent());
        checked.set().ifPresent(set -> root.put("id", set.id()).put("digest", set.digest().hex()));
        ArrayNode problems = root.putArray("problems");
        checked.problems().forEach(p -> problems.addObject().put("code", p.code()).put("path", p.path())
                .put("advice", p.advice()).put("sentence", words.problem(p)));
        return root;
    }

    private static String bracketed(String text) {
        return text.isEmpty() ? "" : " (" + text + ")";
    }

    private static ObjectNode summary(StandardSet set) {
        return Json.object().put("id", set.id()).put("title", set.title()).put("circular", set.regulation().number())
                .put("standards", set.standards().size()).put("criteria", set.criteria().count())
                .put("levels", set.schoolLevels().size()).put("verified", set.verified()).put("digest", set.digest().hex());
    }
}
