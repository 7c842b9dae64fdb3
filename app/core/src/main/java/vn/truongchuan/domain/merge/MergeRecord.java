package vn.truongchuan.domain.merge;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;

/**
 * A merge that was made, with all that is needed to take it back.
 *
 * @param id of this merge
 * @param number running number in its workspace, from 1
 * @param source what was merged, the id of a package; empty where it was none
 * @param editor who merged
 * @param at when, for people
 * @param undone by whom and when it was taken back
 * @param seenThere what the other side knew
 * @param before what the changed fields held; an empty list for fields that were not there
 * @param after what they held then
 */
public record MergeRecord(String id, int number, String source, String editor, Instant at, Optional<Undone> undone,
        VersionVector seenBefore, VersionVector seenThere, VersionVector seenAfter, SortedMap<FieldKey, List<FieldValue>> before,
        SortedMap<FieldKey, List<FieldValue>> after) {

    public MergeRecord {
        before = Collections.unmodifiableSortedMap(new TreeMap<>(before));
        after = Collections.unmodifiableSortedMap(new TreeMap<>(after));
    }

    /** Who took it back, and when. */
    public record Undone(String editor, Instant at) {
    }

    public MergeRecord undone(String by, Instant when) {
        return new MergeRecord(id, number, source, editor, at, Optional.of(new Undone(by, when)), seenBefore, seenThere,
                seenAfter, before, after);
    }
}
