package vn.truongchuan.desktop.screen.evidence;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import vn.truongchuan.desktop.kit.Choice;
import vn.truongchuan.domain.standard.Criterion;
import vn.truongchuan.domain.standard.StandardSet;
import vn.truongchuan.text.Messages;

/** A choice of a criterion, with or without whole standards and a first line for none. */
final class ScopeChoice extends ComboBox<Choice> {
    private static final int ROWS = 14;

    private ScopeChoice(String id, String name, List<Choice> choices) {
        setId(id);
        setAccessibleText(name);
        getItems().setAll(choices);
        setVisibleRowCount(ROWS);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
    }

    /** Criteria and clauses alone. */
    static ScopeChoice criteria(Messages words, String id, String name, StandardSet set) {
        return new ScopeChoice(id, name, criteria(words, set));
    }

    /** The same after a first line that stands for none. */
    static ScopeChoice criteriaOr(Messages words, String id, String name, StandardSet set, String none) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", none)));
        choices.addAll(criteria(words, set));
        ScopeChoice choice = new ScopeChoice(id, name, choices);
        choice.choose("");
        return choice;
    }

    /** Each standard before its criteria; {@code none} may be empty for no first line. */
    static ScopeChoice standards(Messages words, String id, String name, StandardSet set, String none) {
        List<Choice> choices = new ArrayList<>();
        if (!none.isEmpty()) {
            choices.add(new Choice("", none));
        }
        set.standards().forEach(s -> {
            choices.add(new Choice(Integer.toString(s.number()), words.text("evidence.scope.standard", Integer.toString(s.number()))));
            s.criteria().forEach(c -> choices.add(choice(words, c)));
        });
        set.extraLevel().ifPresent(x -> x.clauses().forEach(c -> choices.add(choice(words, c))));
        ScopeChoice choice = new ScopeChoice(id, name, choices);
        choice.choose(choices.get(0).value());
        return choice;
    }

    private static List<Choice> criteria(Messages words, StandardSet set) {
        return set.criteriaAndClauses().map(c -> choice(words, c)).toList();
    }

    private static Choice choice(Messages words, Criterion criterion) {
        String number = criterion.code().extra() ? Integer.toString(criterion.code().number()) : criterion.code().toString();
        return new Choice(criterion.code().toString(),
                words.text(criterion.code().extra() ? "evidence.scope.clause" : "evidence.scope.criterion", number, criterion.title()));
    }

    void choose(String value) {
        getItems().stream().filter(c -> c.value().equals(value)).findFirst().ifPresent(this::setValue);
    }

    /** The chosen value, "" for none. */
    String chosen() {
        return getValue() == null ? "" : getValue().value();
    }
}
