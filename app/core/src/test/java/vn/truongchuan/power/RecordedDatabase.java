package vn.truongchuan.power;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * The same log for what H2 does with its files ("recorded:"). H2 makes instances of it by name, so the log is kept in one place;
 * one recording at a time.
 */
public final class RecordedDatabase extends FilePathWrapper {
    private static final AtomicReference<WriteLog> LOG = new AtomicReference<>();

    /** Work during which H2 writes into the log. */
    interface Work {
        void run() throws IOException;
    }

    static void during(WriteLog log, Work work) throws IOException {
        RecordedDatabase system = new RecordedDatabase();
        LOG.set(log);
        FilePath.register(system);
        try {
            work.run();
        } finally {
            FilePath.unregister(system);
            LOG.set(null);
        }
    }

    @Override
    public String getScheme() {
        return RecordedFiles.SCHEME;
    }

    private Path real() {
        return Path.of(getBase().toString());
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        synchronized (LOG.get()) {
            boolean existed = Files.exists(real());
            FileChannel opened = mode.equals("r") ? FileChannel.open(real(), StandardOpenOption.READ)
                    : FileChannel.open(real(), StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
            return new RecordedChannel(opened, LOG.get(), real(), existed, false);
        }
    }

    @Override
    public boolean createFile() {
        synchronized (LOG.get()) {
            boolean made = super.createFile();
            LOG.get().opened(real(), !made);
            return made;
        }
    }

    @Override
    public void delete() {
        try {
            if (Files.exists(real())) {
                LOG.get().delete(real(), () -> {
                    super.delete();
                    return null;
                });
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    @Override
    public void moveTo(FilePath newName, boolean atomicReplace) {
        try {
            LOG.get().move(real(), Path.of(((RecordedDatabase) newName).getBase().toString()), () -> {
                super.moveTo(newName, atomicReplace);
                return null;
            });
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
