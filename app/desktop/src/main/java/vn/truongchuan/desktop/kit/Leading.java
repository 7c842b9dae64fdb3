package vn.truongchuan.desktop.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Leads to a node: scrolls the pages round it until it is in sight and puts the focus there. */
public final class Leading {
    private static final double ABOVE = 60;

    private Leading() {
    }

    public static void to(Node node) {
        reveal(node);
        node.requestFocus();
    }

    /** Brings it into sight without the focus. */
    public static void reveal(Node node) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane page && page.getContent() != null) {
                scroll(page, node);
            }
        }
    }

    private static void scroll(ScrollPane page, Node node) {
        page.applyCss();
        page.layout();
        Bounds inside = page.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double room = page.getContent().getBoundsInLocal().getHeight() - page.getViewportBounds().getHeight();
        if (inside == null || room <= 0) {
            return;
        }
        double top = page.getVvalue() * room;
        if (inside.getMinY() < top || inside.getMaxY() > top + page.getViewportBounds().getHeight()) {
            page.setVvalue(Math.max(0, Math.min(1, (inside.getMinY() - ABOVE) / room)));
        }
    }
}
