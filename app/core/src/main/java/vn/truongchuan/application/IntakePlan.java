package vn.truongchuan.application;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.truongchuan.domain.evidence.Refusal;
import vn.truongchuan.domain.standard.CriterionCode;

/**
 * What would happen to the chosen files and folders; nothing has happened yet.
 *
 * @param notListed how many files more there were than are ever taken at once
 * @param enoughSpace whether the disk holds all that would be new
 */
public record IntakePlan(List<PlannedFile> files, long notListed, boolean enoughSpace) {
    /** From so many files on the user is asked first. */
    public static final int ASK_FROM = 5000;
    /** So many are taken at once at most. */
    public static final int MOST = 50_000;

    public IntakePlan {
        files = List.copyOf(files);
    }

    public boolean askFirst() {
        return files.size() > ASK_FROM;
    }

    /** Bytes that would be read in. */
    public long bytes() {
        return files.stream().filter(f -> f.choice() == PlannedFile.Choice.NEW).mapToLong(f -> f.screening().size()).sum();
    }

    /** Whether shortcuts lay among the files: a stick with a shortcut virus hides the real folders behind them. */
    public boolean shortcutsSeen() {
        return files.stream().anyMatch(f -> f.refusal().filter(r -> r.code().equals(Refusal.PROGRAM)).isPresent()
                && f.screening().name().extension().equals("lnk"));
    }

    /** All files into one criterion. */
    public IntakePlan into(CriterionCode criterion) {
        return new IntakePlan(files.stream().map(f -> f.at(criterion)).toList(), notListed, enoughSpace);
    }

    /** One file changed. */
    public IntakePlan with(int index, UnaryOperator<PlannedFile> change) {
        List<PlannedFile> changed = new ArrayList<>(files);
        changed.set(index, change.apply(files.get(index)));
        return new IntakePlan(changed, notListed, enoughSpace);
    }
}
