package vn.truongchuan.desktop.screen.start;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.property.ObjectProperty;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.desktop.kit.LockForm;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.domain.standard.StandardSet;
import vn.truongchuan.text.Folding;

/** What is asked when a school begins, and the workspace made from the answers. */
final class NewSchoolModel {
    /** Kinds of school in everyday words. */
    static final List<String> TYPES = List.of("MN", "TH", "THCS", "THPT", "NHIEU_CAP", "GDTX");
    private static final Set<String> SEVERAL_LEVELS = Set.of("PT_NHIEU_CAP", "PTNCH");
    private static final int YEARS_OFFERED = 9;

    private final List<StandardSet> sets;
    private final Clock clock;
    private final Path home;
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<String> type = new SimpleObjectProperty<>();
    private final ObjectProperty<SchoolYear> year = new SimpleObjectProperty<>();
    private final ObjectProperty<String> set = new SimpleObjectProperty<>();
    private final StringProperty folder = new SimpleStringProperty("");
    private final StringProperty editor = new SimpleStringProperty("");
    private boolean folderChosen;
    private Optional<LockForm.Wanted> protection = Optional.empty();

    NewSchoolModel(List<StandardSet> sets, Clock clock, Path home, String editorName) {
        this.sets = List.copyOf(sets);
        this.clock = clock;
        this.home = home;
        year.set(SchoolYear.of(LocalDate.now(clock)));
        editor.set(editorName);
        type.addListener(o -> proposeSet());
        year.addListener(o -> {
            proposeSet();
            proposeFolder();
        });
        name.addListener(o -> proposeFolder());
        proposeFolder();
    }

    StringProperty nameProperty() {
        return name;
    }

    ObjectProperty<String> typeProperty() {
        return type;
    }

    ObjectProperty<SchoolYear> yearProperty() {
        return year;
    }

    ObjectProperty<String> setProperty() {
        return set;
    }

    StringProperty folderProperty() {
        return folder;
    }

    StringProperty editorProperty() {
        return editor;
    }

    /** To be encrypted with this password and sheet; empty for a workspace that lies on the disk as it is. */
    void protect(Optional<LockForm.Wanted> wanted) {
        protection = wanted;
    }

    /** School years to choose from, the newest first. */
    List<SchoolYear> years() {
        int newest = SchoolYear.of(LocalDate.now(clock)).start() + 1;
        List<SchoolYear> years = new ArrayList<>();
        for (int start = newest; start > newest - YEARS_OFFERED; start--) {
            years.add(new SchoolYear(start));
        }
        return years;
    }

    /** The sets for this kind of school, those in force in the chosen year first. */
    List<OfferedSet> offered() {
        if (type.get() == null) {
            return List.of();
        }
        return sets.stream().filter(s -> s.schoolTypes().stream().anyMatch(this::ofChosenKind))
                .map(s -> OfferedSet.of(s, year.get())).sorted((a, b) -> Boolean.compare(b.fits(), a.fits())).toList();
    }

    private boolean ofChosenKind(String code) {
        return "NHIEU_CAP".equals(type.get()) ? SEVERAL_LEVELS.contains(code) : code.equals(type.get());
    }

    private void proposeSet() {
        set.set(offered().stream().findFirst().map(OfferedSet::id).orElse(null));
    }

    /** The user chose the folder himself: it is not proposed anew. */
    void chooseFolder(String chosen) {
        folderChosen = true;
        folder.set(chosen);
    }

    private void proposeFolder() {
        if (!folderChosen) {
            String plain = Folding.fold(name.get()).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            folder.set(home.resolve((plain.isEmpty() ? "truong" : plain) + "-" + year.get()).toString());
        }
    }

    /** Keys of what is still missing, in the order of the form; empty where the workspace can be made. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        need(missing, name.get().isBlank(), "name");
        need(missing, type.get() == null, "type");
        need(missing, set.get() == null, "set");
        need(missing, folder.get().isBlank(), "folder");
        need(missing, editor.get().isBlank(), "editor");
        need(missing, protection.filter(p -> p.sheet().toString().isEmpty()).isPresent(), "sheet");
        return missing;
    }

    private static void need(List<String> missing, boolean lacking, String key) {
        if (lacking) {
            missing.add(key);
        }
    }

    /** Makes the workspace; waits for the disk. */
    Workspace create() {
        Path place = Path.of(folder.get().strip());
        Workspace workspace = protection.map(LockForm.Wanted::locking)
                .map(locking -> Workspace.createProtected(place, set.get(), year.get(), false, locking))
                .orElseGet(() -> Workspace.create(place, set.get(), year.get(), false));
        List<FieldEdit> edits = new ArrayList<>();
        edits.add(FieldEdit.set(EntityKey.SCHOOL.field(School.NAME), name.get().strip()));
        workspace.standardSet().schoolTypes().stream().filter(this::ofChosenKind).findFirst()
                .ifPresent(t -> edits.add(FieldEdit.set(EntityKey.SCHOOL.field(School.SCHOOL_TYPE), t)));
        levels().ifPresent(l -> edits.add(FieldEdit.set(EntityKey.SCHOOL.field(School.EDUCATION_LEVELS), l)));
        workspace.save(new Editor(editor.get().strip()), edits);
        return workspace;
    }

    private Optional<String> levels() {
        return "NHIEU_CAP".equals(type.get()) ? Optional.empty() : Optional.of(type.get());
    }
}
