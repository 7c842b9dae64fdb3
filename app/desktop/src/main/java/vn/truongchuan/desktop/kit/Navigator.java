package vn.truongchuan.desktop.kit;

import vn.truongchuan.domain.check.Place;

/** Leads from one screen to another without either knowing the other. */
public interface Navigator {

    /** Shows a screen by its id; nothing happens where there is none. */
    void show(String screenId);

    /** Shows the screen that this place belongs to and leads there. */
    void go(Place place);

    /** Whether some screen leads to this place, so that a door can be left out where it would lead nowhere. */
    boolean knows(Place place);

    /** Whether there is a screen with this id. */
    boolean knows(String screenId);
}
