package vn.truongchuan.desktop.kit;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.layout.Region;
import vn.truongchuan.domain.check.Place;

/** A screen that was opened for a workspace; all its methods run on the screen's thread. */
public interface OpenScreen {

    /** Its content; always the same node. */
    Region view();

    /** It came into sight: read anew what others may have changed. */
    default void shown() {
    }

    /** It went out of sight; typed texts are saved by the shell already. */
    default void hidden() {
    }

    /** Leads to a place that {@link Screen#leadsTo} agreed to: scrolls there and puts the focus into its field. */
    default void goTo(Place place) {
    }

    /** Packages were dropped on the window or given to the program; only where {@link Screen#takesPackages} says so. */
    default void takePackages(List<Path> files) {
    }

    /** The workspace is being closed: drop every listener. */
    default void close() {
    }
}
