package vn.truongchuan.desktop.screen.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import vn.truongchuan.desktop.kit.FormCard;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.RequirementId;
import vn.truongchuan.text.Messages;

/** Where one piece of evidence is used: its home, the criteria that share it, the texts that cite it, each with a door. */
final class WhereUsed {
    private final ScreenContext context;
    private final EvidenceModel model;
    private final EvidenceWork work;
    private final Messages words;
    private final VBox criteria = new VBox(2);
    private final VBox texts = new VBox(2);
    private final ScopeChoice more;
    private final FormCard card;
    private String id = "";
    private List<Place> places = List.of();
    private boolean asking;

    WhereUsed(ScreenContext context, EvidenceModel model, EvidenceWork work) {
        this.context = context;
        this.model = model;
        this.work = work;
        this.words = context.messages();
        String also = words.text("evidence.used.add");
        this.more = ScopeChoice.criteriaOr(words, "evidence-use-in", also, model.now().set(), "–");
        more.valueProperty().addListener((value, before, now) -> use(more.chosen()));
        this.card = new FormCard(words.text("evidence.used")).with(criteria, texts, Ui.labelled(also, more));
    }

    Region region() {
        return card;
    }

    void show(String evidence) {
        id = evidence;
        places = List.of();
        refresh();
    }

    void refresh() {
        Optional<EvidenceItem> item = model.item(id);
        criteria.getChildren().setAll(item.map(this::lines).orElse(List.of()));
        if (!asking && item.isPresent()) {
            asking = true;
            String asked = id;
            work.places(asked).onSuccess(found -> {
                if (asked.equals(id)) {
                    places = found;
                    showTexts();
                }
            }).onEnd(() -> asking = false);
        }
        showTexts();
    }

    private List<Node> lines(EvidenceItem item) {
        List<Node> lines = new ArrayList<>();
        item.code().ifPresent(c -> lines.add(door(words.text("evidence.used.home", c.criterion().toString()), criterion(c.criterion()))));
        for (CriterionCode also : item.alsoUsedIn()) {
            Button drop = Ui.iconButton("evidence-detach-" + also.number(), Material2AL.CLOSE,
                    words.text("evidence.used.detach", also.toString()),
                    () -> work.noLongerUseIn(item.id(), also).onFailure(context.dialogs()::failure));
            lines.add(new HBox(4, door(words.text("evidence.used.also", also.toString()), criterion(also)), drop));
        }
        return lines;
    }

    private void showTexts() {
        List<Node> lines = new ArrayList<>();
        places.forEach(place -> lines.add(door(named(place), place)));
        if (lines.isEmpty()) {
            lines.add(Ui.text(words.text("evidence.used.nowhere"), "small", "muted"));
        }
        texts.getChildren().setAll(lines);
    }

    private static Place criterion(CriterionCode code) {
        return Place.of(new vn.truongchuan.domain.field.EntityKey(vn.truongchuan.domain.field.EntityKind.CRITERION, code.toString()))
                .in(code);
    }

    private String named(Place place) {
        String code = place.criterion().map(CriterionCode::toString).orElse("");
        return switch (place.entity().kind()) {
            case REQUIREMENT -> {
                RequirementId requirement = RequirementId.parse(place.entity().id());
                yield words.text("evidence.place.REQUIREMENT", code, Integer.toString(requirement.level()), requirement.key());
            }
            case POINT -> words.text("evidence.place.POINT", code);
            case ACTION -> words.text("evidence.place.ACTION", code);
            case CRITERION -> words.text("evidence.place.CRITERION", code);
            case STANDARD -> words.text("evidence.place.STANDARD", place.entity().id());
            default -> words.text("evidence.place.REPORT");
        };
    }

    private Node door(String name, Place place) {
        if (!context.navigator().knows(place)) {
            return Ui.text(name);
        }
        Button door = Ui.link("evidence-door", name, () -> context.navigator().go(place));
        door.setWrapText(true);
        door.setMinWidth(0);
        return door;
    }

    private void use(String criterion) {
        CriterionCode.tryParse(criterion).ifPresent(code -> {
            work.useIn(id, code).onFailure(context.dialogs()::failure);
            more.choose("");
        });
    }
}
