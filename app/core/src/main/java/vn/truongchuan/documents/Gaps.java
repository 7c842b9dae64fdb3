package vn.truongchuan.documents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.truongchuan.documents.word.Marker;
import vn.truongchuan.domain.check.Place;

/** Collects what is missing while a paper is written, so that the list of missing parts and the marks never differ. */
final class Gaps {
    private final Set<MissingPart> found = new LinkedHashSet<>();

    /** The mark to print, and one more entry of the list. */
    String mark(Place place, String part) {
        found.add(new MissingPart(place, part));
        return Marker.of(part);
    }

    /** The text, or the mark where it is blank. */
    String need(String text, Place place, String part) {
        return text.isBlank() ? mark(place, part) : text.strip();
    }

    List<MissingPart> found() {
        return List.copyOf(new ArrayList<>(found));
    }
}
