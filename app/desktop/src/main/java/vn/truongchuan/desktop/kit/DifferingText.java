package vn.truongchuan.desktop.kit;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import vn.truongchuan.text.WordDiff.Piece;

/** A text in which the words that the other version does not have are coloured and underlined, and named for screen readers. */
public final class DifferingText extends TextFlow {

    /**
     * @param own introduces the words of its own where the text is read aloud
     */
    public DifferingText(List<Piece> pieces, String own) {
        getStyleClass().add("dispute-text");
        for (Piece piece : pieces) {
            Text text = new Text(piece.text());
            text.getStyleClass().add(piece.own() ? "diff-own" : "diff-same");
            getChildren().add(text);
        }
        setAccessibleText(pieces.stream().map(Piece::text).collect(Collectors.joining()) + " (" + own + " "
                + pieces.stream().filter(Piece::own).map(p -> p.text().strip()).collect(Collectors.joining("; ")) + ")");
        setMinWidth(0);
        setPrefWidth(1);
    }
}
