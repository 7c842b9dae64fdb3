package vn.truongchuan.desktop.screen.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.ScreenPane;
import vn.truongchuan.desktop.kit.Tone;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.school.CouncilMember;
import vn.truongchuan.text.Messages;

/** The council's table with the form of one member beside it. */
final class CouncilView {
    private final ScreenContext context;
    private final CouncilModel model;
    private final Messages words;
    private final ScreenPane pane;
    private final TableView<EntityKey> table = new TableView<>();
    private final MemberForm form;
    private final Button add;
    private final Button up;
    private final Button down;
    private final Button delete;
    private final StackPane body = new StackPane();
    private final HBox work;
    private final VBox empty;
    private final ChangeListener<SelfAssessment> follower = (value, before, now) -> table.refresh();

    CouncilView(ScreenContext context, CouncilModel model) {
        this.context = context;
        this.model = model;
        this.words = context.messages();
        this.pane = new ScreenPane(words.text("council.title"));
        this.form = new MemberForm(context, model);
        this.add = Ui.button("council-add", words.text("council.add"), this::added, "accent");
        this.up = Ui.iconButton("council-up", Material2AL.ARROW_UPWARD, words.text("council.up"), () -> move(-1));
        this.down = Ui.iconButton("council-down", Material2AL.ARROW_DOWNWARD, words.text("council.down"), () -> move(1));
        this.delete = Ui.button("council-delete", words.text("council.delete"), this::delete);
        this.work = new HBox(table, form.region());
        this.empty = Ui.empty(words.text("council.empty"), words.text("council.empty.what"),
                Ui.button("council-first", words.text("council.add"), this::added, "accent"));
        layOut();
        bind();
        handle();
    }

    Region region() {
        return pane;
    }

    private void layOut() {
        table.setId("council-table");
        table.setAccessibleText(words.text("council.table.accessible"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column("order", 36, key -> Integer.toString(model.members().indexOf(key) + 1));
        column("name", 150, key -> named(model.member(key)));
        column("position", 150, key -> model.member(key).position());
        column("role", 130, key -> model.member(key).role().map(r -> words.text("council.short." + r)).orElse(""));
        column("group", 110, key -> group(model.member(key)));
        HBox.setHgrow(table, Priority.ALWAYS);
        work.getStyleClass().add("master-detail");
        body.getChildren().addAll(work, empty);
        pane.setCenter(body);
        pane.actions(up, down, delete, add);
    }

    private void column(String id, double width, Function<EntityKey, String> text) {
        TableColumn<EntityKey, String> column = new TableColumn<>(words.text("council.column." + id));
        column.setId("council-column-" + id);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        if ("order".equals(id)) {
            column.setMinWidth(width);
            column.setMaxWidth(width + 8);
        }
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        table.getColumns().add(column);
    }

    private String named(CouncilMember member) {
        return member.name().isBlank() ? words.text("council.unnamed") : member.name();
    }

    private String group(CouncilMember member) {
        String group = member.group().isBlank() || !member.groupLeader() ? member.group()
                : words.text("council.group.leader", member.group());
        Stream<String> parts = Stream.of(member.secretariat() ? words.text("council.group.secretariat") : "", group);
        return String.join(" · ", parts.filter(p -> !p.isBlank()).toList());
    }

    private void bind() {
        table.setItems(model.members());
        context.nowProperty().addListener(follower);
        model.compositionProperty().addListener((value, before, now) -> compose());
        compose();
        model.selectedProperty().addListener((value, before, now) -> select(now));
        select(model.selectedProperty().get());
        table.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> {
            if (now != null) {
                model.selectedProperty().set(Optional.of(now));
            }
        });
    }

    private void select(Optional<EntityKey> key) {
        key.ifPresentOrElse(table.getSelectionModel()::select, table.getSelectionModel()::clearSelection);
        int index = key.map(model.members()::indexOf).orElse(-1);
        up.setDisable(index <= 0);
        down.setDisable(index < 0 || index == model.members().size() - 1);
        delete.setDisable(index < 0);
        form.show(key);
    }

    private void compose() {
        Composition now = model.compositionProperty().get();
        boolean nobody = now.members() == 0;
        Ui.visible(work, !nobody);
        Ui.visible(empty, nobody);
        List.of(up, down, delete, add).forEach(button -> Ui.visible(button, !nobody));
        if (nobody) {
            pane.state(sentence(now));
        } else {
            pane.state(sentence(now), now.good() ? Tone.MET : Tone.WARNING);
        }
    }

    private String sentence(Composition now) {
        if (now.members() == 0) {
            return words.text(now.rule().odd() ? "council.composition.nobody.odd" : "council.composition.nobody",
                    Integer.toString(now.rule().minMembers()), now.rule().cite());
        }
        List<String> remarks = new ArrayList<>();
        now.remarks().forEach(r -> remarks.add(words.text("council.composition." + r.key(), Integer.toString(r.number()))));
        String whole = words.text(now.good() ? "council.composition.good" : "council.composition.open",
                Integer.toString(now.members()), now.rule().cite());
        return remarks.isEmpty() ? whole : whole + ": " + String.join("; ", remarks);
    }

    private void handle() {
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            up.fire();
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            down.fire();
        } else if (event.getCode() == KeyCode.DELETE) {
            delete.fire();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            form.focus();
        } else {
            return;
        }
        event.consume();
    }

    private void added() {
        model.add();
        form.focus();
    }

    private void move(int by) {
        model.selectedProperty().get().ifPresent(key -> model.move(key, by));
    }

    private void delete() {
        model.selectedProperty().get().ifPresent(key -> {
            String name = named(model.member(key));
            Runnable back = model.delete(key);
            context.notices().say(words.text("council.deleted", name), context.texts().kit().text("menu.undo"), back);
        });
    }

    /** Leads to a member and into a field. */
    void goTo(EntityKey key, Optional<String> field) {
        if (model.members().contains(key)) {
            model.selectedProperty().set(Optional.of(key));
            form.focus(field.orElse(CouncilMember.NAME));
        }
    }

    void close() {
        context.nowProperty().removeListener(follower);
    }
}
