package vn.truongchuan.documents.form;

import java.util.List;
import vn.truongchuan.text.Messages;

/** The words that ask for a text in an empty slot: ours, and those Word puts there when a slot is emptied. */
final class FormHints {
    private static final List<String> OF_WORD = List.of("Click or tap here to enter text.", "Click here to enter text.",
            "Bấm hoặc gõ nhẹ vào đây để nhập văn bản.", "Bấm hoặc nhấn vào đây để nhập văn bản.", "Bấm vào đây để nhập văn bản.");
    private static final Messages WORDS = Messages.open("vn.truongchuan.text.form", Messages.VIETNAMESE, FormHints.class.getClassLoader());

    private FormHints() {
    }

    /** What asks for a text in this slot. */
    static String of(Slot slot) {
        return WORDS.text(switch (slot.kind()) {
            case DATE -> "hint.day";
            case MONEY -> "hint.sum";
            case TEXT -> slot.part() == FormPart.EVIDENCE ? "hint.evidence" : "hint.text";
        });
    }

    /** The text without a hint that was left before or after it. */
    static String strip(String text) {
        String stripped = text;
        for (String hint : all()) {
            if (stripped.startsWith(hint)) {
                stripped = stripped.substring(hint.length());
            }
            if (stripped.endsWith(hint)) {
                stripped = stripped.substring(0, stripped.length() - hint.length());
            }
        }
        return stripped.length() == text.length() ? text : FormText.canonical(stripped).strip();
    }

    private static List<String> all() {
        return java.util.stream.Stream.concat(List.of("hint.text", "hint.day", "hint.sum", "hint.evidence").stream().map(WORDS::text),
                OF_WORD.stream()).toList();
    }

    static Messages words() {
        return WORDS;
    }
}
