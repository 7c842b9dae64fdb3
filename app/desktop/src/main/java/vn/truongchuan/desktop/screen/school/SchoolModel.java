package vn.truongchuan.desktop.screen.school;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.truongchuan.desktop.kit.FieldModel;
import vn.truongchuan.desktop.kit.FieldSaver;
import vn.truongchuan.desktop.kit.LivingEntities;
import vn.truongchuan.domain.ReportTexts;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.domain.standard.StandardSet;

/** What the profile offers under the workspace's set, and its lists, without nodes. */
final class SchoolModel {
    private static final List<String> ALL_LEVELS = List.of("MN", "TH", "THCS", "THPT", "GDTX");
    private final StandardSet set;
    private final LivingEntities sites;
    private final LivingEntities abbreviations;

    SchoolModel(FieldSaver saver) {
        this.set = saver.live().now().set();
        this.sites = new LivingEntities(saver, EntityKind.SITE);
        this.abbreviations = new LivingEntities(saver, EntityKind.ABBREVIATION);
    }

    StandardSet set() {
        return set;
    }

    LivingEntities sites() {
        return sites;
    }

    LivingEntities abbreviations() {
        return abbreviations;
    }

    /** Whether the report has the parts of the 2018 circulars, and with them a level above the criteria. */
    boolean hasExtraLevel() {
        return set.extraLevel().isPresent();
    }

    /** End of the message keys of parts that the circulars name differently. */
    String edition() {
        return hasExtraLevel() ? "2018" : "2026";
    }

    /** Education levels a school of this set can teach; one alone need not be asked for. */
    List<String> educationLevels() {
        Set<String> levels = new TreeSet<>(set.schoolTypes());
        if (levels.contains("PT_NHIEU_CAP") || levels.contains("PTNCH")) {
            levels.add("TH");
        }
        if (levels.contains("GDTX")) {
            levels.addAll(List.of("THCS", "THPT"));
        }
        return ALL_LEVELS.stream().filter(levels::contains).toList();
    }

    /** The list of levels with one ticked or not, in the order of schooling. */
    static String withLevel(String stored, String level, boolean taught) {
        Set<String> levels = new TreeSet<>(List.of(stored.split(",")));
        if (taught) {
            levels.add(level);
        } else {
            levels.remove(level);
        }
        return String.join(",", ALL_LEVELS.stream().filter(levels::contains).toList());
    }

    static boolean teaches(FieldModel levels, String level) {
        return List.of(levels.text().split(",")).contains(level);
    }

    /** Facts worth asking under this set, in their order. */
    List<String> facts() {
        List<String> facts = new ArrayList<>(List.of(School.DISADVANTAGED_AREA, School.SPECIALLY_DISADVANTAGED_COMMUNE));
        if (set.tokens().containsKey("CHUYEN")) {
            facts.add(School.GIFTED);
        }
        if (!set.schoolTypes().contains("MN")) {
            facts.add(School.SPECIALIZED);
        }
        if (set.tokens().containsKey("CO_LOP_TIEU_HOC")) {
            facts.add(School.HAS_PRIMARY_CLASSES);
        }
        facts.add(School.FOREIGN_LINKED);
        return facts;
    }

    /** Fields of the report's general parts with the keys of their headings, in the order of the report. */
    Map<String, String> reportParts() {
        Map<String, String> parts = new LinkedHashMap<>();
        List.of(ReportTexts.SITUATION, ReportTexts.PURPOSE, ReportTexts.PROCESS)
                .forEach(name -> parts.put(name, "school.report." + name + "." + edition()));
        if (hasExtraLevel()) {
            List.of(ReportTexts.EXTRA_LEVEL_OPENING, ReportTexts.EXTRA_LEVEL_CONCLUSION)
                    .forEach(name -> parts.put(name, "school.report." + name));
        }
        parts.put(ReportTexts.GENERAL_CONCLUSION, "school.report." + ReportTexts.GENERAL_CONCLUSION + "." + edition());
        if (!hasExtraLevel()) {
            parts.put(ReportTexts.PROPOSALS, "school.report." + ReportTexts.PROPOSALS);
        }
        return parts;
    }

    static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    static EntityKey standard(int number) {
        return new EntityKey(EntityKind.STANDARD, Integer.toString(number));
    }
}
