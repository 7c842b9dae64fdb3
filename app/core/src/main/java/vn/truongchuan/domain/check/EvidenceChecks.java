package vn.truongchuan.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.check.Texts.Text;
import vn.truongchuan.domain.evidence.EvidenceCode;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.standard.Criterion;
import vn.truongchuan.domain.standard.CriterionCode;

/** Evidence that lacks what its list prints, is not used, has expired, or whose file is not what it was. */
final class EvidenceChecks {
    private final SelfAssessment assessment;
    private final Map<FileDigest, FileState> files;
    private final Set<String> cited;
    private final Set<CriterionCode> described = new HashSet<>();
    private final Set<CriterionCode> criteria = new HashSet<>();
    private final boolean boxed;
    private final LocalDate day;
    private final List<Finding> findings = new ArrayList<>();

    private EvidenceChecks(SelfAssessment assessment, Texts texts, Map<FileDigest, FileState> files) {
        this.assessment = assessment;
        this.files = files;
        this.cited = texts.cited();
        this.boxed = assessment.set().evidenceCode().boxed();
        this.day = assessment.cycle().assessmentDay();
        texts.all().stream().filter(t -> t.key().entity().kind() == EntityKind.REQUIREMENT).map(Text::criterion)
                .forEach(c -> c.ifPresent(described::add));
        assessment.set().criteriaAndClauses().map(Criterion::code).forEach(criteria::add);
    }

    static List<Finding> of(SelfAssessment assessment, Texts texts, Map<FileDigest, FileState> files) {
        EvidenceChecks checks = new EvidenceChecks(assessment, texts, files);
        Map<EvidenceCode, EvidenceItem> codes = new HashMap<>();
        Map<FileDigest, EvidenceItem> contents = new HashMap<>();
        for (EvidenceItem item : assessment.evidence().items()) {
            checks.code(item, codes);
            checks.words(item);
            checks.file(item, contents);
            checks.days(item);
        }
        return checks.findings;
    }

    private void code(EvidenceItem item, Map<EvidenceCode, EvidenceItem> codes) {
        if (item.code().isEmpty()) {
            add(FindingKind.EVIDENCE_NO_CODE, item, EvidenceItem.CRITERION, name(item));
            return;
        }
        EvidenceCode code = item.code().get();
        EvidenceItem twin = codes.putIfAbsent(code, item);
        if (twin != null) {
            add(FindingKind.EVIDENCE_CODE_TWICE, item, EvidenceItem.SERIAL, name(item), twin.title());
        }
        if (boxed && code.box() == 0) {
            add(FindingKind.EVIDENCE_NO_BOX, item, EvidenceItem.BOX, name(item));
        }
        if (!criteria.contains(code.criterion())) {
            add(FindingKind.EVIDENCE_UNPLACED, item, EvidenceItem.CRITERION, name(item), code.criterion().toString());
        } else if (described.contains(code.criterion()) && !cited.contains(item.id())) {
            add(FindingKind.EVIDENCE_UNCITED, item, EvidenceItem.TITLE, name(item));
        }
    }

    /** What the list of evidence prints: the 2018 list wants number, day and issuer, the list of 2026 where it is kept. */
    private void words(EvidenceItem item) {
        if (item.title().isBlank()) {
            add(FindingKind.EVIDENCE_NO_TITLE, item, EvidenceItem.TITLE, name(item));
        }
        boolean dated = !item.text(EvidenceItem.DATE).isBlank();
        if (!dated && item.text(EvidenceItem.DATE_TEXT).isBlank()) {
            add(FindingKind.EVIDENCE_NO_DATE, item, EvidenceItem.DATE, name(item));
        }
        boolean paper = !"PHOTO".equals(item.text(EvidenceItem.FORM)) && !"OBJECT".equals(item.text(EvidenceItem.FORM));
        if (dated && paper && item.text(EvidenceItem.NUMBER).isBlank() && item.text(EvidenceItem.DATE_TEXT).isBlank()) {
            add(FindingKind.EVIDENCE_NO_NUMBER, item, EvidenceItem.NUMBER, name(item));
        }
        if (item.text(EvidenceItem.ISSUER).isBlank()) {
            add(FindingKind.EVIDENCE_NO_ISSUER, item, EvidenceItem.ISSUER, name(item));
        }
        boolean inBox = boxed && "PAPER".equals(item.text(EvidenceItem.FORM));
        if (item.file().isEmpty() && item.text(EvidenceItem.PLACE).isBlank() && !inBox) {
            add(FindingKind.EVIDENCE_NOWHERE, item, EvidenceItem.PLACE, name(item));
        }
    }

    private void file(EvidenceItem item, Map<FileDigest, EvidenceItem> contents) {
        if (item.file().isEmpty()) {
            return;
        }
        FileState state = files.getOrDefault(item.file().get(), FileState.WHOLE);
        if (state == FileState.MISSING) {
            add(FindingKind.FILE_MISSING, item, EvidenceItem.FILE, name(item), item.text(EvidenceItem.FILE_NAME));
        } else if (state == FileState.CHANGED) {
            add(FindingKind.FILE_CHANGED, item, EvidenceItem.FILE, name(item), item.text(EvidenceItem.FILE_NAME));
        }
        EvidenceItem twin = contents.putIfAbsent(item.file().get(), item);
        if (twin != null) {
            add(FindingKind.EVIDENCE_SAME_FILE, item, EvidenceItem.FILE, name(item), name(twin));
        }
    }

    private void days(EvidenceItem item) {
        for (String field : List.of(EvidenceItem.DATE, EvidenceItem.VALID_UNTIL)) {
            if (!item.text(field).isBlank() && item.date(field).isEmpty()) {
                add(FindingKind.DATE_UNREADABLE, item, field, Finding.word("evidence." + field), item.text(field));
            }
        }
        if (item.expiredOn(day)) {
            add(FindingKind.EVIDENCE_EXPIRED, item, EvidenceItem.VALID_UNTIL, name(item),
                    Finding.day(item.date(EvidenceItem.VALID_UNTIL).orElseThrow()), Finding.day(day));
        }
        Optional<LocalDate> issued = item.date(EvidenceItem.DATE);
        if (issued.filter(d -> d.isAfter(day)).isPresent()) {
            add(FindingKind.EVIDENCE_AFTER_DAY, item, EvidenceItem.DATE, name(item), Finding.day(issued.get()), Finding.day(day));
        }
    }

    private String name(EvidenceItem item) {
        String code = item.code().map(assessment.evidence().scheme()::cite).orElse("");
        return (code + " " + Texts.excerpt(item.title())).strip();
    }

    private void add(FindingKind kind, EvidenceItem item, String field, String... arguments) {
        Place place = Place.of(EvidenceItem.key(item.id()), field);
        findings.add(kind.at(item.code().map(code -> place.in(code.criterion())).orElse(place), arguments));
    }
}
