package vn.truongchuan.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.standard.Criterion;
import vn.truongchuan.domain.standard.CriterionCode;

/** What the evidence lists read from a piece of evidence, the same in Word and Excel. */
final class EvidenceRows {
    private final SelfAssessment self;

    EvidenceRows(SelfAssessment self) {
        this.self = self;
    }

    /** Every criterion in the order of the set; clauses of the extra level only where they are assessed or have evidence. */
    List<CriterionCode> criteria(boolean clauses) {
        return self.set().criteriaAndClauses().map(Criterion::code)
                .filter(code -> !code.extra() || clauses || !self.evidence().homeOf(code).isEmpty()).toList();
    }

    List<EvidenceItem> uncoded() {
        return self.evidence().items().stream().filter(item -> item.code().isEmpty()).toList();
    }

    Optional<String> code(EvidenceItem item) {
        return item.code().map(self.evidence().scheme()::cite);
    }

    /** "58/KH-MNHS, ngày 25/9/2020", or the time of the survey in words. */
    static String issued(EvidenceItem item) {
        List<String> parts = new ArrayList<>();
        if (!item.text(EvidenceItem.NUMBER).isBlank()) {
            parts.add(item.text(EvidenceItem.NUMBER).strip());
        }
        item.date(EvidenceItem.DATE).ifPresent(day -> parts.add("ngày " + VietnameseDates.inDigits(day)));
        if (!item.text(EvidenceItem.DATE_TEXT).isBlank()) {
            parts.add(item.text(EvidenceItem.DATE_TEXT).strip());
        }
        return String.join(", ", parts);
    }

    /** Name with number and day: the 2026 list has no column of their own for them. */
    static String titleAndDate(EvidenceItem item) {
        String issued = issued(item);
        return item.title().isBlank() || issued.isEmpty() ? item.title() : item.title().strip() + " (" + issued + ")";
    }

    /** Form of the evidence and where it is kept. */
    static String kept(EvidenceItem item) {
        List<String> parts = new ArrayList<>();
        String form = switch (item.text(EvidenceItem.FORM)) {
            case "PAPER" -> "Bản giấy";
            case "FILE" -> "Tệp điện tử";
            case "PHOTO" -> "Ảnh";
            case "OBJECT" -> "Hiện vật";
            default -> "";
        };
        if (!form.isEmpty()) {
            parts.add(form);
        }
        if (!item.text(EvidenceItem.PLACE).isBlank()) {
            parts.add(item.text(EvidenceItem.PLACE).strip());
        }
        if (!item.text(EvidenceItem.FILE_NAME).isBlank()) {
            parts.add("tệp " + item.text(EvidenceItem.FILE_NAME).strip());
        }
        return String.join("; ", parts);
    }

    /** The typed note and the other criteria that use it: "dùng chung: TC 1.3, 2.2". */
    String note(EvidenceItem item) {
        List<String> parts = new ArrayList<>();
        if (!item.text(EvidenceItem.NOTE).isBlank()) {
            parts.add(item.text(EvidenceItem.NOTE).strip());
        }
        String others = self.evidence().usesOf(item).stream()
                .filter(code -> item.code().filter(c -> c.criterion().equals(code)).isEmpty())
                .map(CriterionNames::brief).collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            parts.add("dùng chung: TC " + others);
        }
        return String.join("; ", parts);
    }
}
