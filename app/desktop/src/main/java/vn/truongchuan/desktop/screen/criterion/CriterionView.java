package vn.truongchuan.desktop.screen.criterion;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2AL;
import vn.truongchuan.desktop.kit.OpenScreen;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.RequirementId;

/** Tree, criterion and evidence side by side; the evidence makes room where the window is narrow. */
final class CriterionView implements OpenScreen {
    private static final double ROOM_FOR_THREE = 1060;
    private final ScreenContext context;
    private final CriterionModel model;
    private final CriterionTree tree;
    private final CriterionCentre centre;
    private final EvidenceDrawer drawer;
    private final Button drawerButton;
    private final BorderPane view = new BorderPane();
    private Optional<Boolean> drawerWanted = Optional.empty();

    CriterionView(ScreenContext context, CriterionModel model) {
        this.context = context;
        this.model = model;
        Words words = Words.of(context);
        CitationTarget target = new CitationTarget();
        drawerButton = Ui.button("criterion-drawer-button", words.text("criterion.drawer"), this::toggleDrawer, "flat");
        drawerButton.setGraphic(Ui.icon(Material2AL.ATTACH_FILE));
        tree = new CriterionTree(model, words);
        centre = new CriterionCentre(context, words, model, target, drawerButton);
        drawer = new EvidenceDrawer(context, words, model, target);
        layOut();
        bind();
        handle();
    }

    private void layOut() {
        view.setId("criterion");
        view.setLeft(tree.view());
        view.setCenter(centre.view());
        view.setRight(drawer.view());
    }

    private void bind() {
        model.selectedProperty().addListener(o -> {
            context.saver().saveNow();
            centre.showNew();
            drawer.update();
        });
        model.onSaved(this::update);
        view.widthProperty().addListener(o -> placeDrawer());
    }

    private void handle() {
        view.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
                model.move(1);
            } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
                model.move(-1);
            } else if (event.isControlDown() && event.getCode() == KeyCode.ENTER) {
                centre.nextRequirement();
            } else if (event.isControlDown() && event.getCode() == KeyCode.M) {
                drawerWanted = Optional.of(true);
                placeDrawer();
                drawer.focusSearch();
            } else {
                return;
            }
            event.consume();
        });
    }

    private void update() {
        centre.update();
        drawer.update();
    }

    private void toggleDrawer() {
        drawerWanted = Optional.of(view.getRight() == null);
        placeDrawer();
    }

    private void placeDrawer() {
        double scale = context.settings().get().fontPercent() / 100.0;
        boolean wanted = drawerWanted.orElse(view.getWidth() >= ROOM_FOR_THREE * scale);
        if (wanted != (view.getRight() != null)) {
            view.setRight(wanted ? drawer.view() : null);
        }
        String key = wanted ? "criterion.drawer.hide" : "criterion.drawer";
        drawerButton.setText(context.messages().text(key));
        drawerButton.setAccessibleText(drawerButton.getText().replace("_", ""));
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public void goTo(Place place) {
        Optional<CriterionCode> code = place.criterion().or(() -> switch (place.entity().kind()) {
            case CRITERION -> CriterionCode.tryParse(place.entity().id());
            case REQUIREMENT -> Optional.of(RequirementId.parse(place.entity().id()).criterion());
            default -> Optional.empty();
        });
        code.ifPresent(model::select);
        if (place.entity().kind() == EntityKind.REQUIREMENT) {
            centre.lead(RequirementId.parse(place.entity().id()), place.field());
        } else if (place.entity().kind() == EntityKind.CRITERION) {
            place.field().ifPresent(centre::leadToConclusion);
        } else {
            centre.lead(place.entity());
        }
    }

    @Override
    public void close() {
        model.close();
    }
}
