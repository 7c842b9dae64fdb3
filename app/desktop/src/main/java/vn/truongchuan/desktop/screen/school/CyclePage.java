package vn.truongchuan.desktop.screen.school;

import javafx.scene.layout.VBox;
import vn.truongchuan.desktop.kit.FormCard;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.text.Formats;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.school.Cycle;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.text.Messages;

/** The second page: numbers and days of decision, plan and report, and whether Level 4 is assessed. */
final class CyclePage {
    private final SchoolModel model;
    private final Messages words;
    private final LabelledFields fields;
    private final SchoolYear year;

    CyclePage(ScreenContext context, SchoolModel model) {
        this.model = model;
        this.words = context.messages();
        this.fields = new LabelledFields(context.fields(), words, EntityKey.CYCLE, "cycle");
        this.year = context.now().cycle().schoolYear();
    }

    VBox build() {
        FormCard fixed = new FormCard(words.text("school.cycle.fixed", model.set().title(), Formats.year(year)))
                .hint(words.text("school.cycle.fixed.why"));
        FormCard decision = part("decision").row(fields.line(Cycle.COUNCIL_DECISION_NUMBER), fields.day(Cycle.COUNCIL_DECISION_DATE));
        FormCard plan = part("plan").row(fields.line(Cycle.PLAN_NUMBER), fields.day(Cycle.PLAN_DATE));
        FormCard report = part("report").row(fields.line(Cycle.REPORT_NUMBER), fields.day(Cycle.REPORT_DATE));
        FormCard days = part("days").row(fields.day(Cycle.START_DATE), FormCard.hinted(fields.day(Cycle.ASSESSED_ON),
                words.text("school.assessedOn.hint", Formats.day(year.end()))));
        VBox page = new VBox(fixed, days, decision, plan, report);
        model.set().extraLevel().ifPresent(extra -> page.getChildren().add(new FormCard("").with(
                fields.flag(Cycle.ASSESS_EXTRA_LEVEL, words.text("school.assessExtraLevel.label", extra.article())))));
        page.getStyleClass().add("page");
        return page;
    }

    private FormCard part(String name) {
        return new FormCard(words.text("school.cycle." + name));
    }
}
