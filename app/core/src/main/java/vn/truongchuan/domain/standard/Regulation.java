package vn.truongchuan.domain.standard;

import java.time.LocalDate;
import java.util.Optional;

/** The circular a set restates, with the days its text was in force. */
public record Regulation(String number, LocalDate issued, LocalDate effective, String part,
                         Optional<LocalDate> textInForceFrom, Optional<LocalDate> textInForceTo,
                         Optional<String> repealedBy) {

    /** Whether this text of the circular was in force on a day. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(textInForceFrom.orElse(effective)) && textInForceTo.map(last -> !day.isAfter(last)).orElse(true);
    }
}
