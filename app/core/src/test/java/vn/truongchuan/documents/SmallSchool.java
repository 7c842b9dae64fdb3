package vn.truongchuan.documents;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.truongchuan.domain.ReportTexts;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.SelfAssessmentReader;
import vn.truongchuan.domain.SelfAssessmentReader.CycleIdentity;
import vn.truongchuan.domain.assessment.Point;
import vn.truongchuan.domain.assessment.RequirementAssessment;
import vn.truongchuan.domain.assessment.StandardNotes;
import vn.truongchuan.domain.data.TableCells;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.Dot;
import vn.truongchuan.domain.field.Entity;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.field.FieldValue;
import vn.truongchuan.domain.field.Fields;
import vn.truongchuan.domain.plan.ImprovementAction;
import vn.truongchuan.domain.school.CouncilMember;
import vn.truongchuan.domain.school.Cycle;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.domain.standard.Criterion;
import vn.truongchuan.domain.standard.ExtraLevel;
import vn.truongchuan.domain.standard.SetCounts;
import vn.truongchuan.domain.standard.Standard;
import vn.truongchuan.domain.standard.StandardSet;
import vn.truongchuan.regulation.StandardSets;

/** A made-up school with three criteria and two extra clauses: one criterion at its top, one at level 1, one half assessed. */
public final class SmallSchool {
    private final Map<FieldKey, FieldValue> values = new HashMap<>();
    private final StandardSet set;

    private SmallSchool(StandardSet set) {
        this.set = set;
    }

    /** Nothing entered at all. */
    public static SmallSchool empty() {
        return new SmallSchool(small());
    }

    /** Nothing entered under any of the shipped sets. */
    public static SmallSchool empty(String set) {
        return new SmallSchool(StandardSets.find(set).orElseThrow());
    }

    /** Everything entered that the report asks for, except criterion 2.1. */
    public static SmallSchool full() {
        SmallSchool school = empty();
        school.profile();
        school.texts();
        school.evidence();
        school.criterion("1.1", 3);
        school.criterion("1.2", 1);
        school.plan();
        return school;
    }

    /** A school of the sets of 2026; of the criteria only 1.1 is assessed. */
    public static SmallSchool full2026() {
        SmallSchool school = empty("tt57-2026-pt");
        school.profile();
        school.texts();
        school.put(ReportTexts.KEY, ReportTexts.PROPOSALS, "Đề nghị Sở GDĐT hỗ trợ.");
        school.put(new EntityKey(EntityKind.STANDARD, "1"), StandardNotes.DIRECTION, "Duy trì.");
        school.evidence();
        school.criterion("1.1", 2);
        return school;
    }

    /** The set for secondary schools cut down to criteria 1.1, 1.2, 2.1 and the first two extra clauses. */
    private static StandardSet small() {
        StandardSet set = StandardSets.find("tt18-2018-pt").orElseThrow();
        List<Standard> standards = List.of(cut(set.standards().get(0), 2), cut(set.standards().get(1), 1));
        Optional<ExtraLevel> extra = set.extraLevel().map(x -> new ExtraLevel(x.number(), x.article(), x.clauses().subList(0, 2)));
        return new StandardSet(set.id(), set.title(), set.regulation(), set.schoolTypes(), set.levels(), set.evidenceCode(),
                set.council(), set.dataYears(), set.dataTables(), set.verified(), set.note(), new SetCounts(2, 3, 0, 2), set.digest(),
                set.tokens(), standards, extra, set.schoolLevels(), set.recognition());
    }

    private static Standard cut(Standard standard, int criteria) {
        return new Standard(standard.number(), standard.title(), standard.criteria().subList(0, criteria));
    }

    public SelfAssessment read() {
        return new SelfAssessmentReader(set).read(new CycleIdentity("cycle", set.id(), new SchoolYear(2023), false), Fields.of(values));
    }

    public SmallSchool put(EntityKey entity, String name, String value) {
        values.put(entity.field(name), new FieldValue(Optional.of(value), new Dot("test", values.size() + 1L), "Lan", Instant.EPOCH));
        return this;
    }

    public SmallSchool without(EntityKey entity, String name) {
        values.remove(entity.field(name));
        return this;
    }

    private void profile() {
        put(EntityKey.SCHOOL, School.NAME, "Trường THCS Nguyễn Du");
        put(EntityKey.SCHOOL, School.GOVERNING_BODY, "Phòng GDĐT huyện Bình Minh");
        put(EntityKey.SCHOOL, School.PROVINCE, "Đông Giang");
        put(EntityKey.SCHOOL, School.DISTRICT, "Bình Minh");
        put(EntityKey.SCHOOL, School.COMMUNE, "An Hoà");
        put(EntityKey.SCHOOL, School.PLACE, "An Hoà");
        put(EntityKey.SCHOOL, School.FOUNDED_YEAR, "1966");
        put(EntityKey.SCHOOL, School.OWNERSHIP, "PUBLIC");
        put(EntityKey.SCHOOL, School.EDUCATION_LEVELS, "THCS");
        put(EntityKey.SCHOOL, School.SCHOOL_TYPE, "THCS");
        put(EntityKey.SCHOOL, School.AREA, "RURAL");
        put(EntityKey.SCHOOL, School.DISADVANTAGED_AREA, "false");
        put(EntityKey.SCHOOL, School.SPECIALLY_DISADVANTAGED_COMMUNE, "false");
        put(EntityKey.SCHOOL, School.PRINCIPAL, "Đinh Văn Thuần");
        put(EntityKey.CYCLE, Cycle.REPORT_DATE, "2024-06-05");
        put(EntityKey.CYCLE, Cycle.ASSESSED_ON, "2024-05-31");
        put(EntityKey.CYCLE, Cycle.ASSESS_EXTRA_LEVEL, "true");
        member("m1", "Đinh Văn Thuần", "Hiệu trưởng", "CHAIR", 1);
        member("m2", "Ngô Thị Phương Dung", "Giáo viên", "SECRETARY", 2);
        for (int year = 2019; year <= 2023; year++) {
            put(TableCells.table("classes"), TableCells.cell("grade6", Integer.toString(year)), "4");
        }
    }

    private void member(String id, String name, String position, String role, int order) {
        EntityKey key = new EntityKey(EntityKind.MEMBER, id);
        put(key, CouncilMember.NAME, name).put(key, CouncilMember.POSITION, position).put(key, CouncilMember.ROLE, role)
                .put(key, Entity.ORDER, Integer.toString(order));
    }

    private void texts() {
        put(ReportTexts.KEY, ReportTexts.SITUATION, "Trường thành lập năm 1966.\nNăm học này có 18 lớp.");
        put(ReportTexts.KEY, ReportTexts.PURPOSE, "Nâng cao chất lượng giáo dục.");
        put(ReportTexts.KEY, ReportTexts.PROCESS, "Hội đồng họp ba lần.");
        put(ReportTexts.KEY, ReportTexts.EXTRA_LEVEL_CONCLUSION, "Trường phấn đấu trong giai đoạn sau.");
        put(ReportTexts.KEY, ReportTexts.GENERAL_CONCLUSION, "Trường đã tự đánh giá nghiêm túc.");
        EntityKey first = new EntityKey(EntityKind.STANDARD, "1");
        put(first, StandardNotes.OPENING, "Bộ máy tổ chức đầy đủ ⟦e1⟧.");
        put(first, StandardNotes.STRENGTHS, "Đoàn kết.").put(first, StandardNotes.WEAKNESSES, "Hồ sơ chưa đủ.");
        EntityKey short1 = new EntityKey(EntityKind.ABBREVIATION, "a1");
        put(short1, ReportTexts.Abbreviation.SHORT, "GV").put(short1, ReportTexts.Abbreviation.FULL, "Giáo viên");
        EntityKey short2 = new EntityKey(EntityKind.ABBREVIATION, "a2");
        put(short2, ReportTexts.Abbreviation.SHORT, "ĐTN").put(short2, ReportTexts.Abbreviation.FULL, "Đoàn Thanh niên");
        EntityKey short3 = new EntityKey(EntityKind.ABBREVIATION, "a3");
        put(short3, ReportTexts.Abbreviation.SHORT, "CSVC").put(short3, ReportTexts.Abbreviation.FULL, "Cơ sở vật chất");
    }

    private void evidence() {
        item("e1", "1.1", 1, "Kế hoạch chiến lược", "58/KH", "2020-09-05", "");
        item("e2", "1.1", 2, "=HYPERLINK(\"http://x\")", "", "", "Tháng 5/2023");
        item("e3", "1.2", 1, "Quyết định thành lập hội đồng trường", "214/QĐ", "2021-01-28", "");
        put(EvidenceItem.key("e1"), EvidenceItem.ALSO_USED_IN, "2.1");
    }

    /** Adds a piece of evidence at home in a criterion. */
    public SmallSchool item(String id, String criterion, int serial, String title, String number, String date, String dateText) {
        EntityKey key = EvidenceItem.key(id);
        return put(key, EvidenceItem.CRITERION, criterion).put(key, EvidenceItem.BOX, criterion.replaceAll("^M?(\\d+).*", "$1"))
                .put(key, EvidenceItem.SERIAL, Integer.toString(serial)).put(key, EvidenceItem.TITLE, title)
                .put(key, EvidenceItem.NUMBER, number).put(key, EvidenceItem.DATE, date).put(key, EvidenceItem.DATE_TEXT, dateText)
                .put(key, EvidenceItem.FORM, "PAPER").put(key, EvidenceItem.PLACE, "Tủ 1").put(key, EvidenceItem.ISSUER, "Trường");
    }

    /** Statements for every requirement; met up to the level, not met above it. */
    private void criterion(String number, int level) {
        Criterion criterion = set.criteria().filter(c -> c.code().toString().equals(number)).findFirst().orElseThrow();
        criterion.requirements().forEach(r -> {
            EntityKey key = new EntityKey(EntityKind.REQUIREMENT, r.id().toString());
            put(key, RequirementAssessment.VERDICT, r.id().level() <= level ? "MET" : "NOT_MET");
            put(key, RequirementAssessment.STATEMENT, "Hiện trạng " + r.id() + " ⟦e1⟧; ⟦e3⟧");
        });
    }

    private void plan() {
        EntityKey strength = new EntityKey(EntityKind.POINT, "p1");
        put(strength, Point.CRITERION, "1.1").put(strength, Point.KIND, "STRENGTH").put(strength, Point.TEXT, "Có chiến lược rõ ràng.");
        EntityKey weakness = new EntityKey(EntityKind.POINT, "p2");
        put(weakness, Point.CRITERION, "1.1").put(weakness, Point.KIND, "WEAKNESS").put(weakness, Point.TEXT, "Ít lấy ý kiến.");
        EntityKey lonely = new EntityKey(EntityKind.POINT, "p3");
        put(lonely, Point.CRITERION, "1.2").put(lonely, Point.KIND, "WEAKNESS").put(lonely, Point.TEXT, "Biên bản ghi sơ sài.");
        action("k1", "534710000").put(new EntityKey(EntityKind.ACTION, "k1"), ImprovementAction.WEAKNESS, "p2");
        action("k2", "940670000").put(new EntityKey(EntityKind.ACTION, "k2"), ImprovementAction.CRITERION, "1.2");
        action("k3", "").put(new EntityKey(EntityKind.ACTION, "k3"), ImprovementAction.CRITERION, "1.2");
    }

    private SmallSchool action(String id, String cost) {
        EntityKey key = new EntityKey(EntityKind.ACTION, id);
        put(key, ImprovementAction.CONTENT, "Giải pháp " + id).put(key, ImprovementAction.OWNER, "Hiệu trưởng");
        put(key, ImprovementAction.COORDINATION, "Công đoàn").put(key, ImprovementAction.START, "2024-09-05");
        put(key, ImprovementAction.END, "2025-01-31").put(key, Entity.ORDER, id.substring(1));
        put(key, ImprovementAction.STATUS, "IN_PROGRESS").put(key, ImprovementAction.SOURCE, "Chi thường xuyên");
        return cost.isEmpty() ? this : put(key, ImprovementAction.COST, cost);
    }
}
