package vn.truongchuan.documents;

import java.time.LocalDate;

/**
 * Dates as official papers write them.
 * Basis: Nghị định 30/2020/NĐ-CP Phụ lục I mục II.4: a leading 0 for days below 10 and for months 1 and 2 only.
 */
public final class VietnameseDates {
    private VietnameseDates() {
    }

    /** "ngày 05 tháng 01 năm 2024", "ngày 07 tháng 7 năm 2026". */
    public static String inWords(LocalDate day) {
        return "ngày " + two(day.getDayOfMonth()) + " tháng " + month(day) + " năm " + day.getYear();
    }

    /** "05/01/2024", "07/7/2026". */
    public static String inDigits(LocalDate day) {
        return two(day.getDayOfMonth()) + "/" + month(day) + "/" + day.getYear();
    }

    /** What stands there while the day is open: "ngày … tháng … năm 2024". */
    public static String open(int year) {
        return "ngày … tháng … năm " + year;
    }

    private static String month(LocalDate day) {
        return day.getMonthValue() <= 2 ? two(day.getMonthValue()) : Integer.toString(day.getMonthValue());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
