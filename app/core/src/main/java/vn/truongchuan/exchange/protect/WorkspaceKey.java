package vn.truongchuan.exchange.protect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import vn.truongchuan.base.Protection;
import vn.truongchuan.exchange.seal.RecoveryKey;
import vn.truongchuan.exchange.seal.Sealing;
import vn.truongchuan.exchange.seal.UnsealedStream;

/**
 * The random key of one protected workspace, an age identity. Files are age files for it, lines of the journal are JWE tokens and
 * the database has a password, both with keys derived from it. It never lies on the disk but encrypted.
 */
public final class WorkspaceKey implements Protection {
    private static final int CHUNK = 64 << 10;
    private static final int TAG = 16;
    private final RecoveryKey identity;
    private final Sealing sealing;
    private final SealedLine lines;
    private final String database;
    private final int head;

    WorkspaceKey(RecoveryKey identity) {
        this.identity = identity;
        this.sealing = Sealing.forKeys(List.of(identity.recipient()));
        this.lines = new SealedLine(KeyDerivation.derive(identity.text(), "journal line A256GCM"));
        this.database = HexFormat.of().formatHex(KeyDerivation.derive(identity.text(), "database file password"));
        this.head = emptyFile() - TAG;
    }

    public static WorkspaceKey generate() {
        return new WorkspaceKey(RecoveryKey.generate());
    }

    RecoveryKey identity() {
        return identity;
    }

    private int emptyFile() {
        ByteArrayOutputStream empty = new ByteArrayOutputStream();
        try {
            over(empty).close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return empty.size();
    }

    @Override
    public boolean hides() {
        return true;
    }

    @Override
    public OutputStream over(OutputStream out) throws IOException {
        return SealedStream.over(out, sealing);
    }

    @Override
    public InputStream under(InputStream in) throws IOException {
        return UnsealedStream.open(in, identity);
    }

    @Override
    public long sizeUnder(long stored) {
        long payload = stored - head;
        long chunks = (payload + CHUNK + TAG - 1) / (CHUNK + TAG);
        return payload < TAG ? 0 : payload - TAG * chunks;
    }

    @Override
    public String hidden(String line) {
        return lines.seal(line);
    }

    @Override
    public Optional<String> shown(String line) {
        return lines.open(line);
    }

    @Override
    public Optional<String> databaseKey() {
        return Optional.of(database);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkspaceKey key && key.identity.equals(identity);
    }

    @Override
    public int hashCode() {
        return identity.hashCode();
    }

    @Override
    public String toString() {
        return "WorkspaceKey";
    }
}
