package vn.truongchuan.desktop.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import vn.truongchuan.desktop.kit.Door;
import vn.truongchuan.desktop.kit.NavGroup;
import vn.truongchuan.desktop.kit.Screen;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.text.Texts;
import vn.truongchuan.domain.SelfAssessment;

/** The screens on the left, in the order of the work, each with a small state; wide with words or narrow with icons. */
final class NavigationPane {
    private final Map<String, NavigationEntry> entries = new LinkedHashMap<>();
    private final List<Screen> screens;
    private final Texts texts;
    private final VBox list = new VBox();
    private final VBox bottom = new VBox();
    private final ScrollPane scroll = Ui.page("navigation-scroll", list);
    private final VBox view = new VBox(scroll, bottom);
    private final Button narrower;
    private boolean narrow;

    NavigationPane(List<Screen> screens, Texts texts, Consumer<String> show, Runnable toggle) {
        this.screens = screens;
        this.texts = texts;
        view.setId("navigation");
        view.getStyleClass().add("navigation");
        list.getStyleClass().add("navigation-list");
        bottom.getStyleClass().add("navigation-list");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        for (NavGroup group : NavGroup.values()) {
            add(group, show);
        }
        narrower = Ui.iconButton("navigation-narrow", Material2AL.CHEVRON_LEFT, texts.shell().text("navigation.narrow"), toggle);
        bottom.getChildren().add(narrower);
    }

    private void add(NavGroup group, Consumer<String> show) {
        List<Screen> members = screens.stream().filter(s -> s.group() == group).toList();
        VBox target = group == NavGroup.BOTTOM ? bottom : list;
        if (!members.isEmpty() && (group == NavGroup.STEPS || group == NavGroup.SHARED)) {
            Label title = new Label(texts.shell().text("navigation.group." + group.name().toLowerCase(java.util.Locale.ROOT)));
            title.getStyleClass().addAll("navigation-group", "small", "muted");
            title.visibleProperty().bind(title.managedProperty());
            target.getChildren().add(title);
        }
        for (Screen screen : members) {
            NavigationEntry entry = new NavigationEntry(screen, texts.screen(screen.id()).text(screen.id() + ".title"), show);
            entries.put(screen.id(), entry);
            target.getChildren().add(entry.door());
        }
    }

    Region view() {
        return view;
    }

    void narrow(boolean value) {
        narrow = value;
        view.pseudoClassStateChanged(PseudoClass.getPseudoClass("narrow"), value);
        entries.values().forEach(e -> e.narrow(value));
        list.getChildren().stream().filter(n -> n.getStyleClass().contains("navigation-group")).forEach(n -> n.setManaged(!value));
        narrower.setGraphic(Ui.icon(value ? Material2AL.CHEVRON_RIGHT : Material2AL.CHEVRON_LEFT));
        narrower.setAccessibleText(texts.shell().text(value ? "navigation.wide" : "navigation.narrow"));
        narrower.getTooltip().setText(narrower.getAccessibleText());
    }

    boolean narrow() {
        return narrow;
    }

    void chosen(String screenId) {
        entries.forEach((id, entry) -> entry.chosen(id.equals(screenId)));
    }

    void show(SelfAssessment now) {
        for (Screen screen : screens) {
            Optional.ofNullable(entries.get(screen.id())).ifPresent(e -> e.state(screen.badge(now), screen.done(now)));
        }
    }

    /** One line of the navigation. */
    private static final class NavigationEntry {
        private final Screen screen;
        private final Label badge = Ui.line("", "navigation-badge", "small", "muted");
        private final Label title;
        private final Door door;

        NavigationEntry(Screen screen, String words, Consumer<String> show) {
            this.screen = screen;
            title = new Label(words);
            HBox.setHgrow(title, Priority.ALWAYS);
            title.setMaxWidth(Double.MAX_VALUE);
            door = new Door("nav-" + screen.id(), words, () -> show.accept(screen.id()), Ui.icon(screen.icon()), title, badge);
            door.getStyleClass().add("navigation-entry");
            Tooltip.install(door, new Tooltip(words));
        }

        Door door() {
            return door;
        }

        void narrow(boolean value) {
            Ui.visible(title, !value);
            Ui.visible(badge, !value);
        }

        void chosen(boolean value) {
            door.pseudoClassStateChanged(PseudoClass.getPseudoClass("chosen"), value);
        }

        void state(Optional<String> words, Optional<Boolean> done) {
            badge.setText(words.orElse(""));
            boolean ticked = done.orElse(false);
            door.getChildren().set(0, Ui.icon(ticked ? Material2AL.CHECK_CIRCLE : screen.icon()));
            door.pseudoClassStateChanged(PseudoClass.getPseudoClass("done"), ticked);
        }
    }
}
