package vn.truongchuan.desktop.screen.exchange;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.truongchuan.application.exchange.Sent;
import vn.truongchuan.base.Failure;
import vn.truongchuan.desktop.kit.Chip;
import vn.truongchuan.desktop.kit.Meter;
import vn.truongchuan.desktop.kit.Outside;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.Tone;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.parcel.ParcelWords;
import vn.truongchuan.desktop.task.Job;
import vn.truongchuan.text.Messages;

/** Gửi gói, one step after the other: what and for whom, where to, writing, done. */
final class SendPage {
    private final ScreenContext context;
    private final SendModel model;
    private final Messages words;
    private final ParcelWords parcels;
    private final VBox page = new VBox();
    private final Region view;
    private boolean writing;

    SendPage(ScreenContext context, SendModel model) {
        this.context = context;
        this.model = model;
        words = context.messages();
        parcels = new ParcelWords(context.texts());
        page.getStyleClass().add("page");
        page.setId("send");
        view = Ui.page("send-page", page);
    }

    Region view() {
        return view;
    }

    /** Begins anew, unless a package is being written. */
    void shown() {
        if (!writing && !step("send-where") && !step("send-done")) {
            begin();
        }
    }

    private boolean step(String id) {
        return page.getChildren().stream().anyMatch(n -> id.equals(n.getId()));
    }

    private void begin() {
        model.begin().onSuccess(begin -> {
            if (begin.offered().isEmpty()) {
                page.getChildren().setAll(Ui.empty(words.text("send.none"), words.text("send.none.what")));
            } else {
                page.getChildren().setAll(new WhatPane(context, model, begin, this::prepare));
            }
        }).onFailure(context.dialogs()::failure);
    }

    /** Makes the draft after what was typed is on the disk. */
    private void prepare(java.util.function.Supplier<Job<SendModel.Ready>> draft) {
        context.saver().whenSaved(() -> draft.get().onSuccess(this::where).onFailure(context.dialogs()::failure),
                context.dialogs()::failure);
    }

    private void where(SendModel.Ready ready) {
        page.getChildren().setAll(new WherePane(context, parcels, ready, this::begin,
                (folder, password) -> write(ready, folder, password)));
    }

    private void write(SendModel.Ready ready, Path folder, String password) {
        Meter meter = new Meter(context.tasks());
        page.getChildren().setAll(new WritingPane(words, meter));
        writing = true;
        context.saver().whenSaved(() -> model.write(words.text("send.writing"), ready.draft(), folder, password, meter)
                .onSuccess(sent -> done(sent, password)).onFailure(why -> failed(ready, why))
                .onEnd(() -> ended(ready)), why -> {
                    writing = false;
                    failed(ready, why);
                });
    }

    private void ended(SendModel.Ready ready) {
        writing = false;
        if (step("send-writing")) {
            where(ready);
            context.notices().say(words.text("send.cancelled"));
        }
    }

    private void failed(SendModel.Ready ready, Failure why) {
        where(ready);
        VBox trouble = new VBox(4, Ui.text(context.texts().sentence(why)), Ui.text(context.texts().remedy(why), "muted"),
                Ui.text(context.texts().kit().text("failure.code", why.code()), "small", "muted"));
        trouble.getStyleClass().addAll("trouble", "tc-card");
        trouble.setId("send-trouble");
        page.getChildren().add(0, trouble);
    }

    private void done(Sent sent, String password) {
        VBox card = Ui.card(new HBox(10, new Chip(words.text("send.done"), Tone.MET)),
                Ui.text(words.text("send.done.what", parcels.named(sent.entry()), parcels.party(sent.entry().other()))));
        card.setId("send-done");
        sent.files().forEach(f -> card.getChildren().add(Ui.text(f.toString(), "medium")));
        sent.entry().fingerprint().ifPresent(f -> card.getChildren().addAll(Ui.text(words.text("send.done.fingerprint"), "small", "muted"),
                Ui.text(f.replace(" ", "  "), "fingerprint")));
        if (!password.isEmpty()) {
            card.getChildren().add(Ui.text(words.text("send.done.password"), "warning-text"));
        }
        Optional<Path> first = sent.files().stream().findFirst();
        HBox row = new HBox(12, Ui.button("send-again", words.text("send.again"), this::begin));
        first.ifPresent(f -> row.getChildren().add(0, Ui.button("send-folder", words.text("send.folder"), () -> reveal(f))));
        card.getChildren().add(row);
        page.getChildren().setAll(card);
        context.notices().say(words.text("send.done"));
    }

    private void reveal(Path file) {
        context.tasks().look(() -> {
            Outside.reveal(file);
            return file;
        }).onFailure(context.dialogs()::failure);
    }
}
