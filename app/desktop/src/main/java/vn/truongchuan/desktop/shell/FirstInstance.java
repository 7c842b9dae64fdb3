package vn.truongchuan.desktop.shell;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.truongchuan.desktop.task.BackgroundTasks;

/**
 * One program per person and PC: the first holds a lock file and looks for calls; a second start leaves a call and ends.
 * Files only, no network.
 */
public final class FirstInstance {
    private static final Logger LOG = LoggerFactory.getLogger(FirstInstance.class);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final String LOCK = "running.lock";
    private static final String CALL = "call";
    private final Path folder;
    private final BackgroundTasks tasks;
    private FileChannel channel;
    private FileLock lock;

    public FirstInstance(Path programFolder, BackgroundTasks tasks) {
        this.folder = programFolder;
        this.tasks = tasks;
    }

    /** Calls the program that runs already; false where none does. */
    public static boolean callFirst(Path programFolder, Optional<Path> workspace) {
        if (!Files.exists(programFolder.resolve(LOCK)) || !heldByAnother(programFolder)) {
            return false;
        }
        try {
            Path beside = programFolder.resolve(CALL + ".new");
            Files.writeString(beside, workspace.map(Path::toString).orElse(""));
            Files.move(beside, programFolder.resolve(CALL), StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException unwritable) {
            LOG.warn("the running program could not be called", unwritable);
            return false;
        }
    }

    private static boolean heldByAnother(Path programFolder) {
        try (FileChannel file = FileChannel.open(programFolder.resolve(LOCK), StandardOpenOption.WRITE); FileLock free = file.tryLock()) {
            return free == null;
        } catch (OverlappingFileLockException heldHere) {
            return true;
        } catch (IOException unreadable) {
            LOG.warn("the lock of the program could not be tried", unreadable);
            return false;
        }
    }

    /** Takes the lock and hears calls from now on, on the screen's thread. */
    public void listen(Consumer<Optional<Path>> called) {
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = channel.tryLock();
            Files.deleteIfExists(folder.resolve(CALL));
        } catch (IOException unwritable) {
            LOG.warn("the lock of the program could not be taken", unwritable);
            return;
        }
        if (lock != null) {
            look(called);
        }
    }

    private void look(Consumer<Optional<Path>> called) {
        take().ifPresent(text -> called.accept(text.isBlank() ? Optional.empty() : Optional.of(Path.of(text))));
        tasks.after(LOOK, () -> look(called));
    }

    private Optional<String> take() {
        Path call = folder.resolve(CALL);
        if (!Files.exists(call)) {
            return Optional.empty();
        }
        try {
            String text = Files.readString(call);
            Files.delete(call);
            return Optional.of(text);
        } catch (IOException busy) {
            LOG.info("a call could not be read yet", busy);
            return Optional.empty();
        }
    }
}
