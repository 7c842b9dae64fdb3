package vn.truongchuan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.base.Failure;
import vn.truongchuan.exchange.container.ByteSource;
import vn.truongchuan.exchange.container.FileBytes;
import vn.truongchuan.exchange.stick.PartFile;
import vn.truongchuan.exchange.stick.ReadAhead;
import vn.truongchuan.exchange.stick.StickFolder;

/** A file gets its name only after it was read back. */
class PartFileTest {
    @TempDir
    private Path folder;

    private PartFile file() {
        return new PartFile(new StickFolder(folder), "x.tdg", 10);
    }

    @Test
    void a_stick_that_gives_back_something_else_is_told_and_keeps_nothing() throws IOException {
        Files.writeString(folder.resolve("x.tdg"), "the old one");

        assertThatThrownBy(() -> file().write(out -> out.write(ByteBuffer.wrap(new byte[5])), readBack -> {
            assertThat(readBack.bytes(0, 5)).containsOnly(0);
            assertThat(folder.resolve("x.tdg.part")).exists();
            return false;
        })).isInstanceOfSatisfying(Failure.class, f -> assertThat(f.code()).isEqualTo("USB-BAD"));

        assertThat(folder.resolve("x.tdg.part")).doesNotExist();
        assertThat(folder.resolve("x.tdg")).hasContent("the old one");
    }

    @Test
    void what_is_read_past_the_cache_is_what_was_written_at_any_place() throws IOException {
        byte[] bytes = new byte[3_000_001];
        new java.util.Random(5).nextBytes(bytes);
        Path file = Files.write(folder.resolve("y"), bytes);
        try (ByteSource direct = new ReadAhead(FileBytes.openPastCache(file)); FileBytes usual = FileBytes.open(file)) {
            for (int[] span : new int[][] {{0, 10}, {1, 4096}, {4095, 2}, {1_000_000, 1_500_000},
                {2_999_990, 11}, {0, bytes.length}, {40_000, 50_000}, {90_000, 1_000_000}, {1_090_000, 5}, {500_000, 600_000}, {7, 9}}) {
                assertThat(direct.bytes(span[0], span[1])).isEqualTo(usual.bytes(span[0], span[1]));
            }
            assertThatThrownBy(() -> direct.bytes(bytes.length - 3, 4)).isInstanceOf(java.io.EOFException.class);
            assertThat(direct.size()).isEqualTo(bytes.length);
        }
    }
}
