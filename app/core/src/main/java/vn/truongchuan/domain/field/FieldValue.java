package vn.truongchuan.domain.field;

import java.time.Instant;
import java.util.Optional;

/**
 * What a field holds now.
 *
 * @param value NFC text with LF line ends; empty where the field was cleared
 * @param dot version of the write
 * @param editor name of the person who wrote it
 * @param at when, for people; never used to decide anything
 */
public record FieldValue(Optional<String> value, Dot dot, String editor, Instant at) {
}
