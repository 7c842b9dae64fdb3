package vn.truongchuan.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePathWrapper;

/**
 * An H2 file system ("recorded:") that notes every write, cut and force of what it passes on to the real disk.
 * H2 makes instances of it by name, so what they note is kept in one place.
 */
public final class RecordedDisk extends FilePathWrapper {
    private static final List<Event> EVENTS = Collections.synchronizedList(new ArrayList<>());

    /** What happened to the file: bytes written at a place, the file cut to a length, or everything forced. */
    record Event(Kind kind, long position, byte[] bytes) {
        enum Kind { WRITE, TRUNCATE, FORCE }
    }

    static List<Event> events() {
        return EVENTS;
    }

    @Override
    public String getScheme() {
        return "recorded";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(super.open(mode));
    }

    /** Passes everything on and notes what changes the file. */
    private static final class Channel extends FileBase {
        private final FileChannel real;

        Channel(FileChannel real) {
            this.real = real;
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            byte[] bytes = new byte[source.remaining()];
            source.duplicate().get(bytes);
            EVENTS.add(new Event(Event.Kind.WRITE, position, bytes));
            return real.write(source, position);
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            int written = write(source, real.position());
            real.position(real.position() + written);
            return written;
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            EVENTS.add(new Event(Event.Kind.TRUNCATE, size, new byte[0]));
            real.truncate(size);
            return this;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            real.force(metaData);
            EVENTS.add(new Event(Event.Kind.FORCE, 0, new byte[0]));
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return real.read(target, position);
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            return real.read(target);
        }

        @Override
        public long position() throws IOException {
            return real.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            real.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return real.size();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return real.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            real.close();
        }
    }
}
