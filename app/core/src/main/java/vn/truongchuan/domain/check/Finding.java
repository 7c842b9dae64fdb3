package vn.truongchuan.domain.check;

import java.util.List;

/**
 * One thing the council should look at.
 *
 * @param kind stable word; its sentence is {@code finding.KIND} in {@code findings.properties}
 * @param arguments what the sentence names, in order
 */
public record Finding(String kind, Severity severity, Place place, List<String> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }
}
