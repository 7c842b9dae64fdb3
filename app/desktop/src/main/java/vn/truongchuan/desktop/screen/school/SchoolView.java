package vn.truongchuan.desktop.screen.school;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.truongchuan.desktop.kit.FormCard;
import vn.truongchuan.desktop.kit.Leading;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.ScreenPane;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.domain.ReportTexts;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.text.Messages;

/** The profile as five pages; each is built when it is first looked at. */
final class SchoolView {
    private final ScreenContext context;
    private final SchoolModel model;
    private final Messages words;
    private final ScreenPane pane;
    private final TabPane tabs = new TabPane();
    private final ProfilePage profile;
    private final StandardsPage standards;
    private final RowsEditor abbreviations;
    private final Tab profileTab;
    private final Tab cycleTab;
    private final Tab reportTab;
    private final Tab standardsTab;
    private final Tab abbreviationsTab;

    SchoolView(ScreenContext context, SchoolModel model) {
        this.context = context;
        this.model = model;
        this.words = context.messages();
        this.pane = new ScreenPane(words.text("school.title"));
        this.profile = new ProfilePage(context, model);
        this.standards = new StandardsPage(context, model);
        this.abbreviations = new RowsEditor(context, model.abbreviations(), "abbreviation", "abbreviations", List.of(
                new RowsEditor.Column(ReportTexts.Abbreviation.SHORT, "school.abbreviation.short", 160),
                new RowsEditor.Column(ReportTexts.Abbreviation.FULL, "school.abbreviation.full", 400)));
        this.profileTab = tab("profile", () -> Ui.page("school-profile", profile.build()));
        this.cycleTab = tab("cycle", () -> Ui.page("school-cycle", new CyclePage(context, model).build()));
        this.reportTab = tab("report", () -> Ui.page("school-report", new ReportPage(context, model).build()));
        this.standardsTab = tab("standards", standards::build);
        this.abbreviationsTab = tab("abbreviations", this::abbreviationsPage);
        layOut();
    }

    Region region() {
        return pane;
    }

    private void layOut() {
        tabs.setId("school-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs().setAll(profileTab, cycleTab, reportTab, standardsTab, abbreviationsTab);
        pane.setCenter(tabs);
    }

    private Tab tab(String name, Supplier<Node> content) {
        Tab tab = new Tab(words.text("school.tab." + name));
        tab.setId("school-tab-" + name);
        tab.selectedProperty().addListener((value, before, now) -> {
            if (now && tab.getContent() == null) {
                tab.setContent(content.get());
            }
        });
        return tab;
    }

    private Node abbreviationsPage() {
        VBox page = new VBox(new FormCard("").hint(words.text("school.abbreviations.intro")).with(abbreviations));
        page.getStyleClass().add("page");
        return Ui.page("school-abbreviations", page);
    }

    /** Leads to a field of the school, the cycle, the report, a standard, a site or an abbreviation. */
    void goTo(Place place) {
        EntityKey key = place.entity();
        switch (key.kind()) {
            case SCHOOL -> focus(profileTab, "school-", place.field());
            case CYCLE -> focus(cycleTab, "cycle-", place.field());
            case REPORT -> focus(reportTab, "report-", place.field());
            case STANDARD -> {
                turnTo(standardsTab);
                standards.choose(key.id());
                focus(standardsTab, "standard-", place.field());
            }
            case SITE -> {
                turnTo(profileTab);
                profile.sites().focus(key);
            }
            default -> {
                turnTo(abbreviationsTab);
                abbreviations.focus(key);
            }
        }
    }

    private void focus(Tab tab, String prefix, Optional<String> field) {
        turnTo(tab);
        field.map(name -> tab.getContent().lookup("#" + prefix + name)).ifPresent(Leading::to);
    }

    /** Shows a page and lays it out at once, so that its fields can be found. */
    private void turnTo(Tab tab) {
        tabs.getSelectionModel().select(tab);
        tabs.applyCss();
        tabs.layout();
    }
}
