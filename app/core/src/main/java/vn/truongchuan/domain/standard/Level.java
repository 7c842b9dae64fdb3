package vn.truongchuan.domain.standard;

import java.util.LinkedHashMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A level (Mức) of a criterion with its requirements in the order of the circular. */
public record Level(int number, List<Requirement> requirements) {

    public Level {
        requirements = List.copyOf(requirements);
    }

    /** The requirements grouped by lettered điểm; one group with key "" where the level has no letters. */
    public Map<String, List<Requirement>> indicators() {
        Map<String, List<Requirement>> groups = new LinkedHashMap<>();
        requirements.forEach(r -> groups.computeIfAbsent(r.indicator(), key -> new ArrayList<>()).add(r));
        return Collections.unmodifiableMap(groups);
    }
}
