package vn.truongchuan.application.exchange;

/** Names within what package.json takes. */
final class Names {
    private static final int LONGEST = 300;

    private Names() {
    }

    static String cut(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST / 2 ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST / 2));
    }
}
