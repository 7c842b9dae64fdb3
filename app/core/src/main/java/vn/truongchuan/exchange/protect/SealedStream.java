package vn.truongchuan.exchange.protect;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import vn.truongchuan.exchange.seal.Sealing;

/** Writes into an age file; closing writes its end and leaves open what is below. No interruption of a thread closes that either. */
final class SealedStream extends OutputStream {
    private final WritableByteChannel channel;
    private final OutputStream below;
    private boolean closed;

    private SealedStream(WritableByteChannel channel, OutputStream below) {
        this.channel = channel;
        this.below = below;
    }

    static SealedStream over(OutputStream out, Sealing sealing) throws IOException {
        return new SealedStream(sealing.over(new Below(out)), out);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, from, count);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            channel.close();
            below.flush();
        }
    }

    /** A stream as a channel. */
    private record Below(OutputStream out) implements WritableByteChannel {
        @Override
        public int write(ByteBuffer from) throws IOException {
            byte[] bytes = new byte[from.remaining()];
            from.get(bytes);
            out.write(bytes);
            return bytes.length;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {
            // its owner closes it
        }
    }
}
