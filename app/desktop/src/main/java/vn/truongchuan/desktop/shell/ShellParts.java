package vn.truongchuan.desktop.shell;

import java.time.Clock;
import java.util.List;
import javafx.stage.Stage;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.desktop.kit.Dialogs;
import vn.truongchuan.desktop.kit.Screen;
import vn.truongchuan.desktop.kit.SettingsFile;
import vn.truongchuan.desktop.task.BackgroundTasks;
import vn.truongchuan.desktop.text.Texts;

/** What the shell of an open workspace is put together from. */
record ShellParts(Workspace workspace, List<Screen> screens, BackgroundTasks tasks, Texts texts, Dialogs dialogs, SettingsFile settings,
                  Stage stage, Clock clock) {
}
