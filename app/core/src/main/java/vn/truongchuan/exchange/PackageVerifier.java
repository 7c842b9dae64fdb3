package vn.truongchuan.exchange;

import java.io.IOException;
import java.nio.file.Path;
import vn.truongchuan.base.Cancelled;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Progress;

/** Looks at a whole package, every byte, and says what it is or why it is refused. Takes nothing in and changes nothing. */
public final class PackageVerifier {
    private PackageVerifier() {
    }

    /**
     * Verifies a file.
     *
     * @throws vn.truongchuan.base.Cancelled where the progress asks to stop
     */
    public static Verification verify(Path file, Progress progress) {
        String name = file.getFileName().toString();
        try (PackageReader reader = PackageReader.open(file)) {
            reader.checkAll(true, 0, reader.payload(), progress);
            ContentCheck.check(reader, name);
            return new Verification.Accepted(reader.facts());
        } catch (Cancelled stopped) {
            throw stopped;
        } catch (Failure refused) {
            return Verification.Refused.of(refused);
        } catch (IOException unreadable) {
            return Verification.Refused.of(new Failure(unreadable, "USB-READ", name));
        }
    }
}
