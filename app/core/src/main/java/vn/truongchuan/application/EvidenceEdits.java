package vn.truongchuan.application;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.evidence.CitedFields;
import vn.truongchuan.domain.evidence.ContentType;
import vn.truongchuan.domain.evidence.EvidenceCode;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.evidence.Mark;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.vault.Admission.StoredFile;
import vn.truongchuan.vault.GivenName;

/** The field edits that evidence work is made of. */
final class EvidenceEdits {
    private EvidenceEdits() {
    }

    static List<FieldEdit> code(EntityKey key, Optional<EvidenceCode> code) {
        return List.of(
                FieldEdit.set(key.field(EvidenceItem.CRITERION), code.map(c -> c.criterion().toString()).orElse("")),
                FieldEdit.set(key.field(EvidenceItem.BOX), code.filter(c -> c.box() > 0).map(c -> Integer.toString(c.box())).orElse("")),
                FieldEdit.set(key.field(EvidenceItem.SERIAL), code.map(c -> Integer.toString(c.serial())).orElse("")));
    }

    static List<FieldEdit> file(EntityKey key, StoredFile stored, GivenName name) {
        String marks = new TreeSet<>(stored.marks()).stream().filter(m -> m != Mark.LARGE && m != Mark.EMPTY).map(Mark::name)
                .collect(Collectors.joining(","));
        List<FieldEdit> edits = new ArrayList<>();
        edits.add(FieldEdit.set(key.field(EvidenceItem.FILE), stored.digest().hex()));
        edits.add(FieldEdit.set(key.field(EvidenceItem.FILE_NAME), name.nfc()));
        edits.add(FieldEdit.set(key.field(EvidenceItem.FILE_NAME_GIVEN), name.given().equals(name.nfc()) ? "" : ascii(name.given())));
        edits.add(FieldEdit.set(key.field(EvidenceItem.FILE_SIZE), Long.toString(stored.size())));
        edits.add(FieldEdit.set(key.field(EvidenceItem.FILE_CRC), stored.crc32()));
        edits.add(FieldEdit.set(key.field(EvidenceItem.FILE_MARKS), marks));
        edits.add(FieldEdit.set(key.field(EvidenceItem.MEDIA_TYPE), stored.type().mediaType()));
        return edits;
    }

    static FieldEdit form(EntityKey key, ContentType type) {
        return FieldEdit.set(key.field(EvidenceItem.FORM), type.family() == ContentType.Family.PHOTO ? "PHOTO" : "FILE");
    }

    static FieldEdit usedIn(EvidenceItem item, java.util.Collection<CriterionCode> criteria) {
        String codes = new TreeSet<>(criteria).stream().map(CriterionCode::toString).collect(Collectors.joining(","));
        return FieldEdit.set(EvidenceItem.key(item.id()).field(EvidenceItem.ALSO_USED_IN), codes);
    }

    /** Texts that name codes of evidence without being linked to it yet: typed before the evidence was there. */
    static List<FieldEdit> waiting(SelfAssessment assessment) {
        List<FieldEdit> edits = new ArrayList<>();
        for (CitedFields.Cited cited : CitedFields.all(assessment.fields(), false)) {
            String linked = assessment.evidence().link(cited.text().stored(), cited.text()).stored();
            if (!linked.equals(cited.text().stored())) {
                edits.add(FieldEdit.set(cited.key(), linked));
            }
        }
        return edits;
    }

    /** Letters above ASCII as \\uXXXX, so that saving does not compose them. */
    static String ascii(String name) {
        StringBuilder ascii = new StringBuilder();
        for (char c : name.toCharArray()) {
            ascii.append(c < 127 && c >= 32 && c != '\\' ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return ascii.toString();
    }

    static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
