package vn.truongchuan.desktop.screen.documents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import vn.truongchuan.desktop.kit.Chip;
import vn.truongchuan.desktop.kit.Navigator;
import vn.truongchuan.desktop.kit.Tone;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.text.Formats;
import vn.truongchuan.documents.MissingPart;
import vn.truongchuan.documents.Paper;
import vn.truongchuan.text.Messages;

/** One paper: its title and state, its buttons, and doors to what it lacks. */
final class PaperCard extends VBox {
    private static final int FIRST = 4;
    private static final int MOST = 60;
    private final Messages words;
    private final Navigator navigator;
    private final Doors doors;
    private final PaperRow row;

    /** What the card asks its view to do. */
    interface Doors {
        void write(Paper paper);

        void open(PaperRow.Written file);
    }

    PaperCard(Messages words, Navigator navigator, Doors doors, PaperRow row) {
        this.words = words;
        this.navigator = navigator;
        this.doors = doors;
        this.row = row;
        setId("paper-" + row.kinds().get(0).id());
        getStyleClass().add("tc-card");
        getChildren().add(head());
        row.missing().filter(parts -> !parts.isEmpty()).ifPresent(parts -> getChildren().add(parts(parts)));
    }

    private Node head() {
        Chip chip = row.missing().map(parts -> parts.isEmpty() ? new Chip(words.text("documents.ready"), Tone.MET)
                : new Chip(words.text("documents.missing", Integer.toString(parts.size())), Tone.UNKNOWN))
                .orElseGet(() -> new Chip(words.text("documents.checking"), Tone.UNKNOWN));
        HBox title = new HBox(8, Ui.icon(Material2OutlinedAL.DESCRIPTION), Ui.text(row.title(), "card-title"), chip);
        title.getStyleClass().add("form-row");
        String state = row.written().isEmpty() ? words.text("documents.notWritten") : row.kinds().stream()
                .filter(row.written()::containsKey)
                .map(p -> row.written().get(p).file().getFileName() + " · "
                        + words.text("documents.written", Formats.moment(row.written().get(p).at())))
                .collect(Collectors.joining("\n"));
        VBox left = new VBox(4, title, Ui.text(state, "small", "muted"));
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        FlowPane buttons = new FlowPane(8, 6);
        buttons.getStyleClass().add("card-buttons");
        row.kinds().forEach(paper -> buttons.getChildren().add(writing(paper)));
        row.kinds().stream().filter(row.written()::containsKey).forEach(paper -> buttons.getChildren().add(opening(paper)));
        return new HBox(12, left, buttons);
    }

    private Button writing(Paper paper) {
        return Ui.button("write-" + paper.id(), words.text("documents.write." + paper.kind()), () -> doors.write(paper));
    }

    private Button opening(Paper paper) {
        return Ui.button("open-" + paper.id(), words.text("documents.open." + paper.kind()),
                () -> doors.open(row.written().get(paper)), "flat");
    }

    private Node parts(List<MissingPart> parts) {
        VBox lines = new VBox();
        lines.getStyleClass().add("missing-parts");
        few(lines, parts);
        return lines;
    }

    private void few(VBox lines, List<MissingPart> parts) {
        lines.getChildren().setAll(parts.stream().limit(FIRST).map(this::door).toList());
        if (parts.size() > FIRST) {
            lines.getChildren().add(Ui.link("parts-more", words.text("documents.parts.more", Integer.toString(parts.size() - FIRST)),
                    () -> many(lines, parts)));
        }
    }

    private void many(VBox lines, List<MissingPart> parts) {
        lines.getChildren().setAll(parts.stream().limit(MOST).map(this::door).toList());
        if (parts.size() > MOST) {
            lines.getChildren().add(Ui.text(words.text("documents.parts.more", Integer.toString(parts.size() - MOST)), "small", "muted"));
        }
        lines.getChildren().add(Ui.link("parts-less", words.text("documents.parts.hide"), () -> few(lines, parts)));
    }

    private Node door(MissingPart part) {
        String name = part.part().substring(0, 1).toUpperCase(Locale.ROOT) + part.part().substring(1);
        Optional<Node> door = Optional.of(part.place()).filter(navigator::knows).map(place -> {
            Button link = Ui.link("part-door", name, () -> navigator.go(place));
            link.setWrapText(true);
            link.setMinWidth(0);
            return link;
        });
        return door.orElseGet(() -> Ui.text(name, "muted"));
    }
}
