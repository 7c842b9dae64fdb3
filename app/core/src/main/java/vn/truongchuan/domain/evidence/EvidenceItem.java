package vn.truongchuan.domain.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.domain.field.Dates;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.standard.CriterionCode;

/**
 * One piece of evidence (minh chứng): one content, one code, however many criteria use it.
 *
 * @param code empty only where box, criterion or serial were never entered
 * @param file content in the vault, empty for paper-only evidence
 * @param alsoUsedIn criteria it was attached to by hand besides its home; citations count too, see EvidenceRegister
 */
public record EvidenceItem(Entity fields, Optional<EvidenceCode> code, Optional<FileDigest> file, List<CriterionCode> alsoUsedIn) {
    public static final String CRITERION = "criterion";
    public static final String BOX = "box";
    public static final String SERIAL = "serial";
    public static final String TITLE = "title";
    /** số hiệu văn bản. */
    public static final String NUMBER = "number";
    /** ngày ban hành, ISO. */
    public static final String DATE = "date";
    /** thời điểm khảo sát, điều tra… in words, where there is no single day. */
    public static final String DATE_TEXT = "dateText";
    public static final String ISSUER = "issuer";
    /** PAPER, FILE, PHOTO or OBJECT. */
    public static final String FORM = "form";
    public static final String PLACE = "place";
    /** ISO day after which it no longer holds. */
    public static final String VALID_UNTIL = "validUntil";
    public static final String NOTE = "note";
    public static final String RESPONSIBLE = "responsible";
    public static final String OLD_CODE = "oldCode";
    /** "true": the index names it, and its file never travels (records of pupils and staff). */
    public static final String INDEX_ONLY = "indexOnly";
    public static final String FILE = "file";
    public static final String FILE_NAME = "fileName";
    public static final String FILE_SIZE = "fileSize";
    public static final String MEDIA_TYPE = "mediaType";
    /** CRC32 of the content, eight hexadecimal digits; saves packages a reading. */
    public static final String FILE_CRC = "fileCrc";
    /** What is worth knowing about the content: words of Mark, comma between. */
    public static final String FILE_MARKS = "fileMarks";
    /** The name as it was given, where it was not composed (NFC); letters above ASCII written \\uXXXX. */
    public static final String FILE_NAME_GIVEN = "fileNameGiven";
    public static final String ALSO_USED_IN = "alsoUsedIn";
    /** Numbers it gave up by moving, "1.1/5", comma between: nobody else gets them until the criterion is numbered anew. */
    public static final String VACATED = "vacated";
    /** Id of the evidence it became one with. */
    public static final String MERGED_INTO = "mergedInto";

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");

    public EvidenceItem {
        alsoUsedIn = List.copyOf(alsoUsedIn);
    }

    public static EvidenceItem from(Entity entity) {
        Optional<CriterionCode> criterion = CriterionCode.tryParse(entity.text(CRITERION));
        int box = number(entity.text(BOX));
        int serial = number(entity.text(SERIAL));
        Optional<EvidenceCode> code = criterion.filter(c -> serial >= 1 && serial <= 999 && box <= 999)
                .map(c -> new EvidenceCode(box, c, serial));
        String used = entity.text(ALSO_USED_IN);
        List<CriterionCode> also = used.isBlank() ? List.of()
                : List.of(used.split(",")).stream().map(CriterionCode::tryParse).flatMap(Optional::stream).sorted().toList();
        return new EvidenceItem(entity, code, digest(entity.text(FILE)), also);
    }

    /** Codes it gave up by moving to another criterion; box 0. */
    public List<EvidenceCode> vacated() {
        String given = text(VACATED);
        if (given.isEmpty()) {
            return List.of();
        }
        List<EvidenceCode> codes = new ArrayList<>();
        for (String each : given.split(",")) {
            String[] parts = each.split("/");
            int serial = parts.length == 2 ? number(parts[1]) : 0;
            if (serial >= 1 && serial <= 999) {
                CriterionCode.tryParse(parts[0]).ifPresent(c -> codes.add(new EvidenceCode(0, c, serial)));
            }
        }
        return codes;
    }

    /** Reads what the field FILE holds; empty for anything that is no digest. */
    public static Optional<FileDigest> digest(String hex) {
        return HEX.matcher(hex).matches() ? Optional.of(new FileDigest(hex)) : Optional.empty();
    }

    private static int number(String text) {
        return DIGITS.matcher(text).matches() ? Integer.parseInt(text) : 0;
    }

    public String id() {
        return fields.key().id();
    }

    public static EntityKey key(String id) {
        return new EntityKey(EntityKind.EVIDENCE, id);
    }

    public String text(String name) {
        return fields.text(name);
    }

    public String title() {
        return text(TITLE);
    }

    public boolean deleted() {
        return fields.deleted();
    }

    public Optional<LocalDate> date(String name) {
        return Dates.parse(text(name));
    }

    /** Whether it no longer holds on that day. */
    public boolean expiredOn(LocalDate day) {
        return date(VALID_UNTIL).map(until -> until.isBefore(day)).orElse(false);
    }
}
