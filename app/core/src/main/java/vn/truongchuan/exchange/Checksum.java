package vn.truongchuan.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalInt;
import java.util.zip.CRC32;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.FileSource;
import vn.truongchuan.exchange.stick.PartFile;

/** The zip's own sum of an evidence, for where it must be known before its bytes are written. */
final class Checksum {
    private static final int BUFFER = 256 << 10;

    private Checksum() {
    }

    static OptionalInt of(FileSource source, PackageEvidence item) throws IOException {
        CRC32 crc = new CRC32();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = new Own(source.open(item.digest()), new Failure("EV-DAMAGED", item.name()))) {
            int read;
            while ((read = in.read(buffer)) >= 0) {
                crc.update(buffer, 0, read);
            }
        }
        return OptionalInt.of((int) crc.getValue());
    }

    /** A stream whose errors are those of the source, not of the stick that is written. */
    static final class Own extends FilterInputStream {
        private final Failure failure;

        Own(InputStream in, Failure failure) {
            super(in);
            this.failure = failure;
        }

        @Override
        public int read(byte[] into, int offset, int count) throws IOException {
            try {
                return super.read(into, offset, count);
            } catch (IOException broken) {
                throw new PartFile.Unreadable(failure);
            }
        }
    }
}
