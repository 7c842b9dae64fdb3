package vn.truongchuan.desktop.screen.school;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.truongchuan.desktop.kit.FieldModel;
import vn.truongchuan.desktop.kit.FormCard;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.text.Messages;

/** The first page: names, kind, place, contact, sites, and the facts that decide which requirements apply. */
final class ProfilePage {
    private final ScreenContext context;
    private final SchoolModel model;
    private final Messages words;
    private final LabelledFields fields;
    private final RowsEditor sites;

    ProfilePage(ScreenContext context, SchoolModel model) {
        this.context = context;
        this.model = model;
        this.words = context.messages();
        this.fields = new LabelledFields(context.fields(), words, EntityKey.SCHOOL, "school");
        this.sites = new RowsEditor(context, model.sites(), "site", "sites", List.of(
                new RowsEditor.Column(School.Site.NAME, "school.site.name", 200),
                new RowsEditor.Column(School.Site.ADDRESS, "school.site.address", 400)));
    }

    RowsEditor sites() {
        return sites;
    }

    VBox build() {
        VBox page = new VBox(names(), kind(), place(), contact(), facts(), part("sites").with(sites));
        page.getStyleClass().add("page");
        return page;
    }

    private FormCard part(String name) {
        return new FormCard(words.text("school.part." + name));
    }

    private FormCard names() {
        return part("names").row(fields.line(School.NAME), fields.line(School.GOVERNING_BODY))
                .row(fields.line(School.FORMER_NAME), fields.line(School.FOUNDING_DECISION))
                .row(fields.line(School.PRINCIPAL), fields.line(School.FOUNDED_YEAR), fields.line(School.NATIONAL_STANDARD));
    }

    private FormCard kind() {
        FormCard card = part("kind").row(fields.choice(School.SCHOOL_TYPE, model.set().schoolTypes()),
                fields.choice(School.OWNERSHIP, List.of("PUBLIC", "PRIVATE", "PEOPLE_FOUNDED")),
                fields.choice(School.AREA, List.of("URBAN", "RURAL")), fields.line(School.OTHER_OWNERSHIP));
        return model.educationLevels().size() < 2 ? card : card.with(levels());
    }

    private Node levels() {
        FieldModel stored = context.fields().model(EntityKey.SCHOOL.field(School.EDUCATION_LEVELS));
        FlowPane boxes = new FlowPane();
        boxes.setId("school-educationLevels");
        boxes.getStyleClass().add("choices");
        for (String level : model.educationLevels()) {
            CheckBox box = new CheckBox(words.text("school.educationLevel." + level));
            box.setId("school-level-" + level);
            box.setSelected(SchoolModel.teaches(stored, level));
            box.selectedProperty().addListener((value, before, now) -> {
                if (now != SchoolModel.teaches(stored, level)) {
                    stored.choose(SchoolModel.withLevel(stored.text(), level, now));
                }
            });
            stored.textProperty().addListener((value, before, now) -> box.setSelected(SchoolModel.teaches(stored, level)));
            boxes.getChildren().add(box);
        }
        return FormCard.labelled(words.text("school.educationLevels.label"), boxes, words.text("school.educationLevels.hint"));
    }

    private FormCard place() {
        return part("place").row(fields.line(School.PROVINCE), fields.line(School.DISTRICT), fields.line(School.COMMUNE))
                .row(fields.line(School.ADDRESS), fields.line(School.PLACE));
    }

    private FormCard contact() {
        List<Node> row = new ArrayList<>(List.of(fields.line(School.PHONE)));
        if (model.hasExtraLevel()) {
            row.add(fields.line(School.FAX));
        }
        row.add(fields.line(School.WEBSITE));
        row.add(fields.line(School.SITE_COUNT));
        return part("contact").row(row.toArray(Node[]::new));
    }

    private FormCard facts() {
        FormCard card = part("facts").hint(words.text("school.part.facts.why"));
        model.facts().forEach(fact -> card.with(fields.flag(fact)));
        return card;
    }
}
