package vn.truongchuan.exchange.seal;

import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.security.GeneralSecurityException;
import java.util.List;

/** What an age file hides, from its beginning to its end. Everything wrong with it is an IOException: cut off, changed, another key. */
public final class UnsealedStream extends InputStream {
    private final ReadableByteChannel plain;
    private final InputStream below;

    private UnsealedStream(ReadableByteChannel plain, InputStream below) {
        this.plain = plain;
        this.below = below;
    }

    /** Opens it; the stream below is closed where that cannot be done, and with the result. */
    public static UnsealedStream open(InputStream in, RecoveryKey key) throws IOException {
        return open(in, Unlocking.with(key));
    }

    private static UnsealedStream open(InputStream in, Unlocking unlocking) throws IOException {
        boolean opened = false;
        try {
            UnsealedStream stream = new UnsealedStream(new StandardDecryptingChannelFactory()
                    .newDecryptingChannel(new Below(in), List.of(new Keyring(unlocking))), in);
            opened = true;
            return stream;
        } catch (GeneralSecurityException | RuntimeException broken) {
            throw new IOException("encrypted content is damaged", broken); // the library reports hostile headers by unchecked exceptions
        } finally {
            if (!opened) {
                in.close();
            }
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        int read = 0;
        while (read == 0) {
            read = read(ByteBuffer.wrap(bytes, from, count));
        }
        return read;
    }

    private int read(ByteBuffer into) throws IOException {
        try {
            return plain.read(into);
        } catch (RuntimeException broken) {
            throw new IOException("encrypted content is damaged", broken); // as above
        }
    }

    @Override
    public void close() throws IOException {
        below.close();
    }

    /** A stream as a channel that nobody's interruption closes. */
    private record Below(InputStream in) implements ReadableByteChannel {
        @Override
        public int read(ByteBuffer into) throws IOException {
            byte[] bytes = new byte[into.remaining()];
            int read = in.read(bytes, 0, bytes.length);
            if (read > 0) {
                into.put(bytes, 0, read);
            }
            return read;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
