package vn.truongchuan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import java.util.stream.Collectors;
import com.fasterxml.jackson.databind.JsonNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Failure;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.json.Json;

/** Makes a workspace for a standard set and a school year, with the school's profile from a JSON file if given. */
@Command(name = "new", resourceBundle = "vn.truongchuan.text.cli")
final class NewCommand implements Callable<Integer> {
    private final Console console;
    @Parameters(paramLabel = "DIR")
    private Path folder;
    @Option(names = "--standards", required = true, paramLabel = "ID")
    private String standards;
    @Option(names = "--year", required = true, paramLabel = "YYYY-YYYY")
    private String year;
    @Option(names = "--school", paramLabel = "FILE")
    private Path school;
    @Option(names = "--protect", descriptionKey = "protect")
    private boolean hidden;
    @Option(names = "--sheet", paramLabel = "FILE", descriptionKey = "protect.sheet")
    private Path sheet;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SchoolYear schoolYear = SchoolYear.tryParse(year).orElseThrow(() -> new Failure("YEAR-WRONG", year));
        List<FieldEdit> profile = school == null ? List.of() : profile();
        try (Workspace workspace = make(schoolYear)) {
            workspace.save(new Editor(console.words().text("editor")), profile);
            console.say("new.done", folder, workspace.standardSet().id(), schoolYear);
        }
        return ExitCode.DONE;
    }

    /** For a set of the program, or for one in a file of its own. */
    private Workspace make(SchoolYear schoolYear) {
        if (hidden) {
            return makeProtected(schoolYear);
        }
        return standards.endsWith(".json") ? Workspace.createWithOwnSet(folder, Path.of(standards), schoolYear, false)
                : Workspace.create(folder, standards, schoolYear, false);
    }

    private Workspace makeProtected(SchoolYear schoolYear) {
        if (sheet == null || standards.endsWith(".json")) {
            throw new Failure("WS-SHEET-FIRST", folder.toString());
        }
        return Workspace.createProtected(folder, standards, schoolYear, false, ProtectCommand.locking(console, folder, sheet));
    }

    /** The profile: an object of School's field names, or an object whose "school" is one. */
    private List<FieldEdit> profile() {
        JsonNode root = read();
        JsonNode node = root.path("school").isObject() ? root.path("school") : root;
        if (!node.isObject()) {
            throw new Failure("SCHOOL-FILE", school);
        }
        List<FieldEdit> edits = new ArrayList<>();
        node.properties().forEach(p -> {
            if (!p.getKey().matches("[A-Za-z][A-Za-z0-9]{0,79}")) {
                throw new Failure("SCHOOL-FILE", school);
            }
            if (!p.getValue().isObject() && !p.getValue().isNull()) {
                edits.add(FieldEdit.set(EntityKey.SCHOOL.field(p.getKey()), text(p.getValue())));
            }
        });
        return edits;
    }

    private static String text(JsonNode value) {
        return value.isArray() ? StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText)
                .collect(Collectors.joining(",")) : value.asText();
    }

    private JsonNode read() {
        try (InputStream in = Files.newInputStream(school)) {
            return Json.read(in);
        } catch (IOException broken) {
            throw new Failure(broken, "SCHOOL-FILE", school);
        }
    }
}
