package vn.truongchuan.base;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** What stands between a workspace's content and the disk: nothing, or encryption with the workspace's key. */
public interface Protection {

    /** Everything lies on the disk as it is. */
    Protection NONE = new Protection() {
        @Override
        public boolean hides() {
            return false;
        }

        @Override
        public OutputStream over(OutputStream out) {
            return new FilterOutputStream(out) {
                @Override
                public void write(byte[] bytes, int from, int count) throws IOException {
                    out.write(bytes, from, count);
                }

                @Override
                public void close() throws IOException {
                    out.flush();
                }
            };
        }

        @Override
        public InputStream under(InputStream in) {
            return in;
        }

        @Override
        public long sizeUnder(long stored) {
            return stored;
        }

        @Override
        public String hidden(String line) {
            return line;
        }

        @Override
        public Optional<String> shown(String line) {
            return Optional.of(line);
        }

        @Override
        public Optional<String> databaseKey() {
            return Optional.empty();
        }
    };

    /** Whether anything is hidden at all. */
    boolean hides();

    /**
     * What is written into the result lies hidden in {@code out}. Closing the result writes its end, without which the content
     * cannot be read again, and leaves {@code out} open.
     */
    OutputStream over(OutputStream out) throws IOException;

    /** What such content hides; bytes that were changed or cut off are an IOException, never wrong content. Closing it closes both. */
    InputStream under(InputStream in) throws IOException;

    /** How long a content is that takes this many bytes on the disk. */
    long sizeUnder(long stored);

    /** A line of text as it may lie in a file of lines. */
    String hidden(String line);

    /** The line that was hidden; empty where it was changed, cut off or hidden with another key. */
    Optional<String> shown(String line);

    /** The database file's own password; empty where it has none. */
    Optional<String> databaseKey();
}
