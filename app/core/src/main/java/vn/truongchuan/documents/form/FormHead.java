package vn.truongchuan.documents.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.truongchuan.domain.standard.CriterionCode;

/**
 * What a form carries beside its text, in the properties of the file.
 *
 * @param id unlike that of any other form
 * @param cycle id of the self-assessment it was written from
 * @param codes evidence codes that are printed in it, with the evidence's ids: what a code means in it whatever it means later
 * @param printed marks of the paragraphs outside the slots, in order
 */
public record FormHead(String id, String cycle, String set, String schoolYear, String school, CriterionCode criterion,
                       List<FormBase> slots, Map<String, String> codes, List<Printed> printed) {

    public FormHead {
        slots = List.copyOf(slots);
        codes = Map.copyOf(codes);
        printed = List.copyOf(printed);
    }

    /**
     * A paragraph outside the slots.
     *
     * @param slot number of the last slot whose label began before it, 0 before the first
     */
    public record Printed(int slot, String mark) {
    }

    public Optional<FormBase> slot(int number) {
        return number >= 1 && number <= slots.size() ? Optional.of(slots.get(number - 1)) : Optional.empty();
    }

    Optional<FormBase> tagged(String tag) {
        return slots.stream().filter(s -> s.slot().tag().equals(tag)).findFirst();
    }
}
