package vn.truongchuan.documents;

import vn.truongchuan.domain.check.Place;

/**
 * A part of a paper that was never entered and is marked in it.
 *
 * @param place where it is entered
 * @param part its Vietnamese name, the same words as in the mark
 */
public record MissingPart(Place place, String part) {
}
