package vn.truongchuan.desktop.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** The small parts every view is put together from, always with id and accessible name. */
public final class Ui {
    private Ui() {
    }

    public static FontIcon icon(Ikon ikon) {
        FontIcon icon = new FontIcon(ikon);
        icon.getStyleClass().add("ui-icon");
        return icon;
    }

    /** Wrapping text that is never cut off. */
    public static Label text(String words, String... styles) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** One line that never shrinks to dots. */
    public static Label line(String words, String... styles) {
        Label label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    public static Button button(String id, String words, Runnable action, String... styles) {
        Button button = new Button(words);
        button.setId(id);
        button.setAccessibleText(words.replace("_", ""));
        button.setMnemonicParsing(true);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll(styles);
        button.setOnAction(e -> action.run());
        return button;
    }

    /** A button that looks like a link: a door to somewhere. */
    public static Button link(String id, String words, Runnable action) {
        Button button = button(id, words, action, "link-button");
        button.setMnemonicParsing(false);
        return button;
    }

    /** A button with an icon alone; its words are its tooltip and its accessible name. */
    public static Button iconButton(String id, Ikon ikon, String words, Runnable action) {
        Button button = new Button(null, icon(ikon));
        button.setId(id);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.getStyleClass().addAll("icon-button", "flat");
        button.setOnAction(e -> action.run());
        return button;
    }

    /** A label above its control, tied to it for mnemonics and screen readers. */
    public static VBox labelled(String words, Node control) {
        Label label = new Label(words);
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        label.setMnemonicParsing(words.contains("_"));
        if (control.getAccessibleText() == null || control.getAccessibleText().isBlank()) {
            control.setAccessibleText(words.replace("_", ""));
        }
        VBox box = new VBox(label, control);
        box.getStyleClass().add("labelled");
        if (control instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        return box;
    }

    public static VBox card(Node... parts) {
        VBox card = new VBox(parts);
        card.getStyleClass().add("tc-card");
        return card;
    }

    public static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /** A page that scrolls up and down only. */
    public static ScrollPane page(String id, Node content) {
        ScrollPane page = new ScrollPane(content);
        page.setId(id);
        page.setFitToWidth(true);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        page.getStyleClass().addAll("page-scroll", "edge-to-edge");
        page.setFocusTraversable(false);
        return page;
    }

    /** What to do first where there is nothing yet. */
    public static VBox empty(String title, String whatToDo, Node... doors) {
        VBox box = new VBox(text(title, "empty-title"), text(whatToDo, "muted"));
        box.getChildren().addAll(doors);
        box.getStyleClass().add("empty-state");
        return box;
    }

    /** Shows or hides a node together with its room. */
    public static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
