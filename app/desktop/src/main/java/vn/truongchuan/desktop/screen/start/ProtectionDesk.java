package vn.truongchuan.desktop.screen.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import vn.truongchuan.application.ProtectionChange;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.application.WorkspaceProtection;
import vn.truongchuan.desktop.kit.Entrance;
import vn.truongchuan.desktop.kit.LockForm;
import vn.truongchuan.desktop.kit.PrintedSheet;
import vn.truongchuan.desktop.kit.Ui;
import vn.truongchuan.desktop.kit.UnlockQuestion;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.text.Messages;

/** Encrypts a workspace that is closed, changes what opens it, or takes its encryption away. */
final class ProtectionDesk {
    private final Entrance.Context context;
    private final Messages words;

    ProtectionDesk(Entrance.Context context, Messages words) {
        this.context = context;
        this.words = words;
    }

    /** What can be done about a workspace's encryption. */
    void show(Path folder) {
        List<Path> kept = ProtectionChange.kept(folder);
        if (!kept.isEmpty() && context.dialogs().ask(words.text("protect.kept.title"), words.text("protect.kept",
                kept.stream().map(Path::toString).collect(Collectors.joining(", "))), words.text("protect.kept.delete"),
                words.text("protect.kept.keep"))) {
            context.tasks().write(words.text("protect.kept.working"), progress -> {
                ProtectionChange.deleteKept(folder);
                return folder;
            }).onFailure(context.dialogs()::failure);
        } else if (WorkspaceProtection.needed(folder)) {
            manage(folder);
        } else {
            protect(folder);
        }
    }

    private void protect(Path folder) {
        LockForm form = form();
        VBox content = new VBox(14, Ui.text(words.text("protect.on.why")), form.passwords(), form.sheet());
        accepted(words.text("protect.on.title"), content, form, folder, wanted -> context.tasks().write(words.text("protect.working"),
                progress -> ProtectionChange.protect(folder, wanted.locking(), progress)).onSuccess(change -> {
                    sheet(wanted);
                    String damaged = change.damaged().isEmpty() ? ""
                            : "\n" + words.text("protect.damaged", Integer.toString(change.damaged().size()));
                    context.dialogs().say(words.text("protect.done.title"), words.text("protect.done", change.before()) + damaged);
                }).onFailure(context.dialogs()::failure));
    }

    private LockForm form() {
        return new LockForm(context.texts().kit(), context.stage());
    }

    private void accepted(String title, VBox content, LockForm form, Path folder, Consumer<LockForm.Wanted> work) {
        context.dialogs().form(title, content, words.text("protect.on.accept"),
                () -> form.wanted(folder, context.texts().locale())).ifPresent(work);
    }

    private void sheet(LockForm.Wanted wanted) {
        new PrintedSheet(context.dialogs(), context.texts().kit()).offer(wanted.sheet());
    }

    private void manage(Path folder) {
        ToggleGroup one = new ToggleGroup();
        RadioButton password = choice("protect-password", words.text("protect.manage.password"), one);
        RadioButton sheet = choice("protect-sheet", words.text("protect.manage.sheet"), one);
        RadioButton off = choice("protect-off", words.text("protect.manage.off"), one);
        password.setSelected(true);
        VBox content = new VBox(10, Ui.text(words.text("protect.manage.why")), password, sheet, off);
        boolean chosen = context.dialogs().form(words.text("protect.manage.title"), content, words.text("protect.manage.accept"),
                () -> true).isPresent();
        Optional<Unlocking> unlocking = chosen ? new UnlockQuestion(context.dialogs(), context.texts().kit()).ask(folder.toString())
                : Optional.empty();
        unlocking.ifPresent(u -> {
            if (off.isSelected()) {
                unprotect(folder, u);
            } else {
                change(folder, u, sheet.isSelected());
            }
        });
    }

    private static RadioButton choice(String id, String text, ToggleGroup one) {
        RadioButton button = new RadioButton(text);
        button.setId(id);
        button.setToggleGroup(one);
        return button;
    }

    private void unprotect(Path folder, Unlocking unlocking) {
        context.tasks().write(words.text("protect.off.working"), progress -> ProtectionChange.unprotect(folder, unlocking, progress))
                .onSuccess(change -> context.dialogs().say(words.text("protect.button"), words.text("protect.off.done", change.before())))
                .onFailure(context.dialogs()::failure);
    }

    /** Another password or another sheet. */
    private void change(Path folder, Unlocking unlocking, boolean newSheet) {
        LockForm form = form();
        accepted(words.text("protect.manage.title"), newSheet ? form.sheet() : form.passwords(), form, folder,
                wanted -> context.tasks().write(words.text("protect.button"), progress -> {
                    try (Workspace workspace = Workspace.open(folder, unlocking)) {
                        if (newSheet) {
                            workspace.protection().changeSheet(wanted.newSheet().recipient());
                        } else {
                            workspace.protection().changePassword(wanted.newPassword());
                        }
                        return wanted;
                    }
                }).onSuccess(done -> {
                    if (newSheet) {
                        sheet(done);
                    } else {
                        context.dialogs().say(words.text("protect.button"), words.text("protect.password.done"));
                    }
                }).onFailure(context.dialogs()::failure));
    }
}
