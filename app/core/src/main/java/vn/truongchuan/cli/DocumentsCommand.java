package vn.truongchuan.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.truongchuan.application.Papers;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.documents.MissingPart;
import vn.truongchuan.documents.Paper;
import vn.truongchuan.json.Json;

/** Lists the papers that can be written and how much is missing in each. */
@Command(name = "documents", resourceBundle = "vn.truongchuan.text.cli")
final class DocumentsCommand implements Callable<Integer> {
    private final Console console;
    @Parameters(paramLabel = "WS")
    private Path folder;
    @Option(names = "--json")
    private boolean json;

    DocumentsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = console.open(folder)) {
            Papers papers = Papers.of(workspace);
            ArrayNode nodes = Json.array(List.of());
            for (Paper paper : Papers.offered(workspace.current())) {
                List<MissingPart> missing = papers.readiness(workspace.current(), paper);
                nodes.addObject().put("name", paper.id()).put("title", paper.title()).put("missing", missing.size());
                if (!json) {
                    console.say("documents.line", pad(paper.id()), paper.title() + paper.kind().ending(), Integer.toString(missing.size()));
                }
            }
            if (json) {
                console.line(Json.pretty(nodes).strip());
            }
        }
        return ExitCode.DONE;
    }

    private static String pad(String id) {
        return String.format("%-20s", id);
    }
}
