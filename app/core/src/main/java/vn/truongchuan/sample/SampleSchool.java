package vn.truongchuan.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.truongchuan.base.Failure;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.StandardSet;
import vn.truongchuan.json.Json;
import vn.truongchuan.regulation.StandardSets;

/** One fictional school of sample-data as its authors wrote it. */
public final class SampleSchool {
    /** The schools there are: one finished, one half way, one just begun. */
    public static final List<String> IDS = List.of("thcs-hoa-binh", "mn-hoa-sen", "th-tan-lap");
    private static final String FOLDER = "/sample-data/schools/";
    private final String id;
    private final JsonNode school;
    private final StandardSet set;

    private SampleSchool(String id) {
        this.id = id;
        this.school = part("school.json").orElseThrow(() -> new Failure("SAMPLE-UNKNOWN", id));
        this.set = StandardSets.find(school.path("standards").asText()).orElseThrow(() -> new Failure("SAMPLE-UNKNOWN", id));
    }

    public static SampleSchool of(String id) {
        return new SampleSchool(id);
    }

    public String id() {
        return id;
    }

    public StandardSet set() {
        return set;
    }

    public SchoolYear year() {
        return SchoolYear.parse(school.path("schoolYear").asText());
    }

    /** school.json: profile, sites, council, cycle, abbreviations, report parts. */
    JsonNode school() {
        return school;
    }

    /** The criteria and clauses that were written, in the order of the set. */
    Map<CriterionCode, JsonNode> criteria() {
        Map<CriterionCode, JsonNode> criteria = new LinkedHashMap<>();
        set.criteriaAndClauses().forEach(c -> part("criteria/" + c.code() + ".json").ifPresent(node -> criteria.put(c.code(), node)));
        return criteria;
    }

    JsonNode standards() {
        return part("standards.json").orElseGet(Json::object);
    }

    JsonNode evidence() {
        return part("evidence.json").orElseGet(Json::object);
    }

    JsonNode tables() {
        return part("tables.json").orElseGet(Json::object);
    }

    private Optional<JsonNode> part(String name) {
        try (InputStream in = SampleSchool.class.getResourceAsStream(FOLDER + id + "/" + name)) {
            return in == null ? Optional.empty() : Optional.of(Json.read(in));
        } catch (IOException broken) {
            throw new UncheckedIOException("sample " + id + "/" + name, broken);
        }
    }
}
