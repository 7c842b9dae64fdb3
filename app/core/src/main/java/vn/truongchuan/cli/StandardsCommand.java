package vn.truongchuan.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.truongchuan.base.Failure;
import vn.truongchuan.domain.standard.Criterion;
import vn.truongchuan.domain.standard.StandardSet;
import vn.truongchuan.json.Json;
import vn.truongchuan.regulation.StandardSets;

/** Shows the standard sets: list, show ID, check FILE. */
@Command(name = "standards", resourceBundle = "vn.truongchuan.text.cli")
final class StandardsCommand implements Runnable {
    private final Console console;
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
            console.say("standards.line", set.id(), set.regulation().number(), Integer.toString(set.standards().size()),
                    Long.toString(set.criteria().count()), Integer.toString(set.levels().size()),
                    set.verified() ? "" : console.words().text("standards.unverified"));
            console.line("    " + set.title());
        }
    }

    @Command(name = "show", resourceBundle = "vn.truongchuan.text.cli")
    void show(@Parameters(paramLabel = "ID") String id) {
        StandardSet set = StandardSets.find(id).orElseThrow(() -> new Failure("SET-UNKNOWN", id));
        console.line(set.id() + " – " + set.title());
        set.standards().forEach(standard -> {
            console.say("standards.standard", Integer.toString(standard.number()), standard.title());
            standard.criteria().forEach(this::show);
        });
        set.extraLevel().ifPresent(extra -> {
            console.say("standards.extra", Integer.toString(extra.number()), extra.article());
            extra.clauses().forEach(this::show);
        });
    }

    private void show(Criterion criterion) {
        console.line("");
        console.line("  " + criterion.code() + " " + criterion.title()
                + (criterion.mandatory() ? " " + console.words().text("standards.mandatory") : ""));
        criterion.levels().forEach(level -> {
            console.say("standards.level", Integer.toString(level.number()));
            level.requirements().forEach(r -> console.line("      " + r.key() + ") " + r.summary() + " (" + r.cite() + ")"
                    + r.status().map(s -> " – " + s.note()).orElse("")));
        });
    }

    private static ObjectNode summary(StandardSet set) {
        return Json.object().put("id", set.id()).put("title", set.title()).put("circular", set.regulation().number())
                .put("standards", set.standards().size()).put("criteria", set.criteria().count())
                .put("levels", set.levels().size()).put("verified", set.verified());
    }
}
