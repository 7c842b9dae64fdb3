package vn.truongchuan.domain.standard;

import java.time.LocalDate;

/**
 * Why a requirement is shown but not counted from a day on.
 *
 * @param code as written in the set, e.g. SUSPENDED_2021_10_20
 * @param from first day on which it does not count
 * @param note the legal ground, Vietnamese
 */
public record RequirementStatus(String code, LocalDate from, String note) {

    /** Whether the requirement is out of force on that day. */
    public boolean outOfForceOn(LocalDate day) {
        return !day.isBefore(from);
    }
}
