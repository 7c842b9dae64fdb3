package vn.truongchuan.desktop.kit;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A text area as high as its text. */
public class GrowingTextArea extends TextArea {
    private static final double SPARE = 4;
    private final Text ruler = new Text();
    private int fewestRows = 2;

    public GrowingTextArea() {
        setWrapText(true);
        getStyleClass().add("growing-area");
        setMinHeight(Region.USE_PREF_SIZE);
        textProperty().addListener(o -> requestLayout());
        fontProperty().addListener(o -> requestLayout());
    }

    /** How many rows it shows at least. */
    public final void setFewestRows(int rows) {
        fewestRows = rows;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width > 0 ? width : getWidth() > 0 ? getWidth() : super.computePrefWidth(-1);
        Insets around = around();
        ruler.setFont(getFont());
        ruler.setWrappingWidth(0);
        ruler.setText("Ẵg" + "\nẴg".repeat(fewestRows - 1));
        double least = ruler.getLayoutBounds().getHeight();
        ruler.setWrappingWidth(Math.max(20, Math.floor(wide - around.getLeft() - around.getRight() - SPARE)));
        String text = getText() == null ? "" : getText();
        ruler.setText(text.isEmpty() || text.endsWith("\n") ? text + " " : text);
        return Math.ceil(Math.max(least, ruler.getLayoutBounds().getHeight()) + around.getTop() + around.getBottom() + 2);
    }

    private Insets around() {
        Insets own = getInsets();
        Insets pane = insets(lookup(".scroll-pane"));
        Insets content = insets(lookup(".content"));
        return new Insets(own.getTop() + pane.getTop() + content.getTop(), own.getRight() + pane.getRight() + content.getRight(),
                own.getBottom() + pane.getBottom() + content.getBottom(), own.getLeft() + pane.getLeft() + content.getLeft());
    }

    private static Insets insets(Node node) {
        return node instanceof Region region ? region.getInsets() : Insets.EMPTY;
    }
}
