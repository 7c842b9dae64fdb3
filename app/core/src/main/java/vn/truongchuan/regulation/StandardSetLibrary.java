package vn.truongchuan.regulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.truongchuan.domain.standard.SetProblem;
import vn.truongchuan.domain.standard.StandardSet;

/** The shipped standard sets and those of a folder; a file of the folder never takes the place of a shipped set. */
public final class StandardSetLibrary {
    private final Map<String, StandardSet> sets;
    private final Map<Path, List<SetProblem>> problems;

    private StandardSetLibrary(Map<String, StandardSet> sets, Map<Path, List<SetProblem>> problems) {
        this.sets = sets;
        this.problems = problems;
    }

    /** The shipped sets alone. */
    public static StandardSetLibrary shipped() {
        return with(Optional.empty());
    }

    /** The shipped sets and every {@code *.json} of a folder that is whole; a folder that is not there adds nothing. */
    public static StandardSetLibrary with(Path folder) {
        return with(Optional.of(folder));
    }

    /** One set by its id; the folder is looked into only where the program has no such set. */
    public static Optional<StandardSet> find(Path folder, String id) {
        Optional<StandardSet> shipped = StandardSets.find(id);
        return shipped.isPresent() ? shipped : with(folder).find(id);
    }

    private static StandardSetLibrary with(Optional<Path> folder) {
        Map<String, StandardSet> sets = new LinkedHashMap<>();
        StandardSets.shipped().forEach(s -> sets.put(s.id(), s));
        Map<Path, List<SetProblem>> problems = new TreeMap<>();
        for (Path file : folder.map(f -> files(f, problems)).orElse(List.of())) {
            StandardSetCheck.Checked checked = StandardSetCheck.file(file);
            List<SetProblem> found = new ArrayList<>(checked.problems());
            checked.set().ifPresent(set -> {
                if (StandardSets.ids().contains(set.id())) {
                    found.add(0, SetProblem.wrong("SET-SHADOWS", "$.id", set.id()));
                } else if (sets.putIfAbsent(set.id(), set) != null) {
                    found.add(0, SetProblem.wrong("SET-TWICE", "$.id", set.id()));
                }
            });
            if (!found.isEmpty()) {
                problems.put(file, List.copyOf(found));
            }
        }
        return new StandardSetLibrary(sets, problems);
    }

    private static List<Path> files(Path folder, Map<Path, List<SetProblem>> problems) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".json")).filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            problems.put(folder, List.of(SetProblem.wrong("SET-FILE", "$", folder.getFileName())));
            return List.of();
        }
    }

    /** Every usable set: the shipped ones in their order, then the folder's by file name. */
    public List<StandardSet> sets() {
        return List.copyOf(sets.values());
    }

    public Optional<StandardSet> find(String id) {
        return Optional.ofNullable(sets.get(id));
    }

    /** Whether a set comes with the program. */
    public boolean ships(String id) {
        return StandardSets.ids().contains(id);
    }

    /** What is wrong with (or advisable for) the files of the folder; files that are fine are not in it. */
    public Map<Path, List<SetProblem>> problems() {
        return Map.copyOf(problems);
    }
}
