package vn.truongchuan.desktop.kit;

import java.util.Optional;
import org.kordamp.ikonli.Ikon;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.check.Place;

/**
 * One place of the program, as the shell knows it before it is opened. Its words are in {@code desktop/screen/ID.properties},
 * where {@code ID.title} names it in the navigation and {@code ID.help} says in two or three sentences what one does there.
 */
public interface Screen {

    /** Kebab-case name: of its bundle, of its node ids. */
    String id();

    Ikon icon();

    NavGroup group();

    /** Builds it for an open workspace; called on the screen's thread the first time it is wanted. */
    OpenScreen open(ScreenContext context);

    /**
     * A workspace was opened: a screen that watches it from the start begins now, without being seen.
     *
     * @param changed run on the screen's thread when the badge has another text
     */
    default void watch(ScreenContext context, Runnable changed) {
    }

    /** Small state behind its name in the navigation ("17/28"); a pure function that costs little. */
    default Optional<String> badge(SelfAssessment now) {
        return Optional.empty();
    }

    /** Whether its step of the work is done, for the tick in the navigation; empty where that makes no sense. */
    default Optional<Boolean> done(SelfAssessment now) {
        return Optional.empty();
    }

    /** Whether a click on this place should lead here. */
    default boolean leadsTo(Place place) {
        return false;
    }

    /** Whether packages that are dropped on the window or given to the program are received here. */
    default boolean takesPackages() {
        return false;
    }

    /** Whether people decide here between the values of a field that was written differently. */
    default boolean settlesDisputes() {
        return false;
    }
}
