package vn.truongchuan.desktop.kit;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.stage.Stage;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.desktop.task.BackgroundTasks;
import vn.truongchuan.desktop.text.Texts;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.text.Messages;

/**
 * Everything a screen is given.
 *
 * @param live the open workspace as a value that follows every save
 * @param saver the one way by which screens write fields
 * @param editor who is working now ("Tôi là …")
 * @param messages the words of this screen
 * @param texts the words of the whole desktop
 * @param fields makes the controls that save themselves
 * @param notices one line of news in the status line, with undo where there is one
 * @param dialogs questions and messages in front of the window
 * @param settings the program's settings on this PC
 */
public record ScreenContext(LiveWorkspace live, FieldSaver saver, Supplier<Editor> editor, BackgroundTasks tasks, Messages messages,
                            Texts texts, FieldControls fields, Navigator navigator, Notices notices, Dialogs dialogs,
                            SettingsFile settings, Stage stage) {

    public Workspace workspace() {
        return live.workspace();
    }

    /** The self-assessment as it is saved now; read it on the screen's thread. */
    public SelfAssessment now() {
        return live.now();
    }

    public ReadOnlyObjectProperty<SelfAssessment> nowProperty() {
        return live.nowProperty();
    }

    /** The same for another screen, with that screen's words. */
    public ScreenContext forScreen(String id) {
        return new ScreenContext(live, saver, editor, tasks, texts.screen(id), texts, fields, navigator, notices, dialogs, settings,
                stage);
    }
}
