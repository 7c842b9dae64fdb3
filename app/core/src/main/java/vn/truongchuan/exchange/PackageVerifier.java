package vn.truongchuan.exchange;

import java.io.IOException;
import java.nio.file.Path;
import vn.truongchuan.base.Cancelled;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.container.BadPackage;
import vn.truongchuan.exchange.container.ByteSource;
import vn.truongchuan.exchange.seal.Unlocking;

/** Looks at a whole package, every byte, and says what it is or why it is refused. Takes nothing in and changes nothing. */
public final class PackageVerifier {
    private PackageVerifier() {
    }

    /**
     * Verifies a file.
     *
     * @throws vn.truongchuan.base.Cancelled where the progress asks to stop
     */
    public static Verification verify(Path file, Unlocking unlocking, Progress progress) {
        return verify(file.getFileName().toString(), () -> PackageReader.open(file, unlocking), progress);
    }

    /** Verifies what a source holds; the source is closed. */
    public static Verification verify(String name, ByteSource source, Unlocking unlocking, Progress progress) {
        return verify(name, () -> PackageReader.open(name, source, unlocking), progress);
    }

    /** Opens what is to be verified. */
    private interface Opening {
        PackageReader open() throws IOException;
    }

    private static Verification verify(String name, Opening opening, Progress progress) {
        try (PackageReader reader = opening.open()) {
            reader.checkAll(true, 0, reader.payload(), progress);
            ContentCheck.check(reader);
            return new Verification.Accepted(reader.facts());
        } catch (Cancelled stopped) {
            throw stopped;
        } catch (BadPackage bad) {
            return Verification.Refused.of(bad.in(name));
        } catch (Failure refused) {
            return Verification.Refused.of(refused);
        } catch (IOException unreadable) {
            return Verification.Refused.of(new Failure(unreadable, "USB-READ", name));
        }
    }
}
