package vn.truongchuan.desktop.kit;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The newest news of the status line: what was done, and how to undo it. */
public final class Notices {
    private final ReadOnlyObjectWrapper<Optional<Notice>> newest = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** A line of news; the action is there where something can be undone or looked at. */
    public record Notice(String text, String actionLabel, Runnable action) {
        public boolean hasAction() {
            return !actionLabel.isEmpty();
        }
    }

    public void say(String text) {
        newest.set(Optional.of(new Notice(text, "", () -> { })));
    }

    /** With something one can do about it, usually undo. */
    public void say(String text, String actionLabel, Runnable action) {
        newest.set(Optional.of(new Notice(text, actionLabel, action)));
    }

    public void clear() {
        newest.set(Optional.empty());
    }

    public ReadOnlyObjectProperty<Optional<Notice>> newestProperty() {
        return newest.getReadOnlyProperty();
    }
}
