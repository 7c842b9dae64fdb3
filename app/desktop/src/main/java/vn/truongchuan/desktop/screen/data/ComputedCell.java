package vn.truongchuan.desktop.screen.data;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import vn.truongchuan.domain.data.CellView;
import vn.truongchuan.text.Messages;

/** A cell the program computes: grey, never typed into, and saying what it still waits for. */
final class ComputedCell extends Label {
    private static final int NAMED = 3;
    private final Messages words;
    private final Tooltip tip = new Tooltip();

    ComputedCell(Messages words, String name) {
        this.words = words;
        setAccessibleText(name);
        setMaxWidth(Double.MAX_VALUE);
        setMaxHeight(Double.MAX_VALUE);
        getStyleClass().add("data-computed");
        tip.setWrapText(true);
        tip.setMaxWidth(380);
        setTooltip(tip);
    }

    void show(CellView cell) {
        boolean waits = cell.state() == CellView.State.INCOMPLETE;
        setText(waits ? "…" : cell.display());
        String why = waits && !cell.missing().isEmpty() ? words.text("data.computed.waits", names(cell.missing()))
                : words.text("data.computed.tip");
        tip.setText(why);
        setAccessibleHelp(why);
    }

    private String names(List<String> missing) {
        String first = String.join("; ", missing.subList(0, Math.min(NAMED, missing.size())));
        return missing.size() <= NAMED ? first
                : words.text("data.computed.waits.more", first, Integer.toString(missing.size() - NAMED));
    }
}
