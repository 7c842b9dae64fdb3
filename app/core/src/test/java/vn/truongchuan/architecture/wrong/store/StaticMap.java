package vn.truongchuan.architecture.wrong.store;

import java.util.HashMap;

/** Wrong: a static field that is final and yet can change. */
final class StaticMap {
    static final HashMap<String, String> SEEN = new HashMap<>();

    private StaticMap() {
    }
}
