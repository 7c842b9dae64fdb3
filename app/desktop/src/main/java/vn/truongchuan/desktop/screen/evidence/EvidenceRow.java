package vn.truongchuan.desktop.screen.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.truongchuan.application.EvidenceFileState;
import vn.truongchuan.desktop.text.Formats;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.evidence.EvidenceCode;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.text.Folding;

/**
 * One line of the register.
 *
 * @param code as texts cite it, empty where it has none
 * @param number number and date of the document
 * @param used criteria that use it, its home first
 * @param folded everything one may search for, without marks
 */
record EvidenceRow(EvidenceItem item, String code, String number, List<CriterionCode> used, Standing standing, boolean unused,
                   boolean expired, boolean fileMissing, String folded) {

    static EvidenceRow of(SelfAssessment now, EvidenceItem item, Optional<EvidenceFileState> file) {
        String code = item.code().map(now.evidence().scheme()::cite).orElse("");
        String date = item.date(EvidenceItem.DATE).map(Formats::day).orElse(item.text(EvidenceItem.DATE_TEXT));
        String number = List.of(item.text(EvidenceItem.NUMBER), date).stream().filter(t -> !t.isBlank()).collect(Collectors.joining(", "));
        Optional<CriterionCode> home = item.code().map(EvidenceCode::criterion);
        List<CriterionCode> used = java.util.stream.Stream.concat(home.stream(),
                now.evidence().usesOf(item).stream().filter(c -> home.filter(c::equals).isEmpty())).toList();
        String folded = Folding.fold(String.join("\n", code, item.title(), number, item.text(EvidenceItem.ISSUER),
                item.text(EvidenceItem.OLD_CODE), item.text(EvidenceItem.FILE_NAME), item.text(EvidenceItem.PLACE),
                item.text(EvidenceItem.RESPONSIBLE), item.text(EvidenceItem.NOTE)));
        boolean lost = file.filter(f -> f == EvidenceFileState.MISSING || f == EvidenceFileState.CHANGED).isPresent();
        return new EvidenceRow(item, code, number, used, Standing.of(now, item, file), Standing.unused(now, item),
                item.expiredOn(now.cycle().assessmentDay()), lost, folded);
    }

    String id() {
        return item.id();
    }

    String usedText() {
        return used.stream().map(CriterionCode::toString).collect(Collectors.joining(", "));
    }
}
