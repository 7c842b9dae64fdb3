package vn.truongchuan.desktop;

import java.nio.file.Path;
import java.util.List;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.domain.field.FieldEdit;

/** A second person at a second computer with the same school: works on from what the desk has, and hands it back. */
public final class TwoHands implements AutoCloseable {
    public static final Editor NAM = new Editor("Lê Văn Nam");
    private final Workspace desk;
    private final Workspace other;

    public TwoHands(Workspace desk, Path folder) {
        this.desk = desk;
        var identity = desk.identity();
        other = Workspace.create(folder, identity.standardSet(), identity.schoolYear(), identity.sample());
    }

    /** Both get the same state, then each writes for himself, then the other's work comes to the desk. */
    public void differ(FieldEdit here, FieldEdit there) {
        other.merges().merge(NAM, desk.merges().state(), "");
        other.save(NAM, List.of(there));
        desk.save(TestDesk.MAI, List.of(here));
        desk.merges().merge(TestDesk.MAI, other.merges().state(), "");
    }

    /** The other hears of the desk, writes on, and that comes to the desk. */
    public void bring(FieldEdit there) {
        other.merges().merge(NAM, desk.merges().state(), "");
        other.save(NAM, List.of(there));
        desk.merges().merge(TestDesk.MAI, other.merges().state(), "");
    }

    @Override
    public void close() {
        other.close();
    }
}
