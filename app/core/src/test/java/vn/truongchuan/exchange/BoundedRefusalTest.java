package vn.truongchuan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.base.Progress;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.exchange.pack.PackageKind;

/** A package that is refused for its structure is refused at once and in little memory, whatever its size. */
class BoundedRefusalTest {
    private static final long SECONDS = 5;
    private static final long MEMORY = 64L << 20;
    @TempDir
    private Path folder;

    private void assertRefused(Path file, String code) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();

        Verification verification = PackageVerifier.verify(file, Unlocking.NOTHING, Progress.NONE);

        assertThat(verification.refusal().map(Verification.Refused::code)).contains(code);
        assertThat((System.nanoTime() - start) / 1_000_000_000).as("seconds").isLessThan(SECONDS);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).as("bytes allocated").isLessThan(MEMORY);
    }

    /** A file of nearly 4 GiB that begins like a package and takes no room on the disk. */
    private Path huge(byte[] begin, byte[] end) throws IOException {
        Path file = folder.resolve("huge.tdg");
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            out.write(ByteBuffer.wrap(begin));
            out.position(0xF000_0000L);
            out.write(ByteBuffer.wrap(end));
        }
        return file;
    }

    @Test
    void cut_short_with_four_gigabytes() throws IOException {
        byte[] whole = PackageKit.valid(folder).zip().bytes();

        assertRefused(huge(whole, new byte[] {0}), "PKG-TRUNC");
    }

    @Test
    void four_gigabytes_between_the_entries_and_their_directory() throws IOException {
        RawZip zip = PackageKit.valid(folder).zip();
        byte[] whole = zip.bytes();
        int directory = ByteBuffer.wrap(whole).order(java.nio.ByteOrder.LITTLE_ENDIAN).getInt(whole.length - 6);
        zip.end = b -> b.putInt(16, 0xF000_0000);
        byte[] moved = zip.bytes();

        assertRefused(huge(whole, java.util.Arrays.copyOfRange(moved, directory, moved.length)), "PKG-HEADERS");
    }

    @Test
    void an_evidence_of_four_gigabytes() throws IOException {
        RawZip zip = PackageKit.valid(folder).zip();
        byte[] whole = zip.bytes();
        int directory = ByteBuffer.wrap(whole).order(java.nio.ByteOrder.LITTLE_ENDIAN).getInt(whole.length - 6);
        long big = 0xF000_0000L - directory + zip.items.get(zip.items.size() - 1).body.length;
        zip.items.get(zip.items.size() - 1).sizes(big, big);
        zip.end = b -> b.putInt(16, 0xF000_0000);
        byte[] moved = zip.bytes();

        assertRefused(huge(java.util.Arrays.copyOf(moved, directory),
                java.util.Arrays.copyOfRange(moved, directory, moved.length)), "PKG-SIZE");
    }

    @Test
    void twenty_thousand_entries_of_which_the_last_is_wrong() throws IOException {
        RawZip zip = PackageKit.valid(folder).zip();
        for (int i = 0; i < 19_000; i++) {
            zip.add("tdg/data/ev/ff/fff" + String.format("%061d", i), new byte[1]);
        }
        zip.items.get(zip.items.size() - 1).localOnly = b -> b.putInt(14, 9);
        Path file = Files.write(folder.resolve("many.tdg"), zip.bytes());

        assertRefused(file, "PKG-HEADERS");
    }

    @Test
    void a_hundred_megabytes_are_read_in_little_memory() throws IOException {
        MemoryFiles source = new MemoryFiles();
        PackageContent content = PackageContent.of(PackageKit.head(PackageKind.SUBMISSION), PackageKit.texts(),
                java.util.List.of(source.add("phim.mp4", "H1-1.1-01", new byte[100 << 20])));
        Path file = PackageKit.writer(source, Optional.empty()).write(content, folder, "large", Progress.NONE).files().get(0);
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap(new byte[] {1}), 50 << 20);
        }

        assertRefused(file, "PKG-HASH");
    }
}
