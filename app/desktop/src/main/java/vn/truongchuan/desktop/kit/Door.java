package vn.truongchuan.desktop.kit;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/** A whole area that leads somewhere, like a button, but whose words wrap: by mouse, by Enter or Space, for screen readers. */
public class Door extends HBox {
    private final Runnable action;

    public Door(String id, String accessibleName, Runnable action, Node... parts) {
        super(parts);
        this.action = action;
        setId(id);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(accessibleName);
        setFocusTraversable(true);
        getStyleClass().add("door");
        addEventHandler(MouseEvent.MOUSE_PRESSED, e -> requestFocus());
        addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.isStillSincePress()) {
                e.consume();
                open();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if ((e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) && !e.isShortcutDown() && !e.isAltDown()) {
                e.consume();
                open();
            }
        });
    }

    /** Goes through it. */
    public final void open() {
        if (!isDisabled()) {
            action.run();
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
        if (wanted == AccessibleAction.FIRE) {
            open();
        } else {
            super.executeAccessibleAction(wanted, parameters);
        }
    }
}
