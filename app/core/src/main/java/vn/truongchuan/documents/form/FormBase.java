package vn.truongchuan.documents.form;

import java.util.Optional;
import vn.truongchuan.domain.field.Dot;

/**
 * What a slot was made from.
 *
 * @param version of the field when the form was written; empty where it had never been written
 * @param digest of the text that was put into the slot
 */
public record FormBase(Slot slot, Optional<Dot> version, String digest) {

    /** Whether a person left the slot as it was. */
    public boolean isAsMade(String canonical) {
        return digest.equals(FormText.digest(canonical));
    }
}
