package vn.truongchuan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sticks that are too small, become full or may not be written, on a real file system of 3 MiB that only a process of its own sees.
 * Where the system does not let us make one, the tests say so and are skipped.
 */
class StickTroubleTest {
    @TempDir
    private Path folder;

    private String run(String mount, String... arguments) throws IOException, InterruptedException {
        String command = mount.replace("DIR", folder.toString()) + " && "
                + ChildJava.program() + " -Xmx200m -cp '" + ChildJava.classPath() + "' "
                + StickTrouble.class.getName() + " '" + folder + "' " + String.join(" ", arguments);
        Process process = new ProcessBuilder("unshare", "-m", "sh", "-c", command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        Assumptions.assumeTrue(process.waitFor() == 0, "no small file system here: " + said);
        return said;
    }

    private static boolean unshare() {
        try {
            Process process = new ProcessBuilder("unshare", "-m", "true").start();
            return process.waitFor() == 0;
        } catch (IOException notOnThisSystem) {
            return false;
        } catch (InterruptedException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    @Test
    void a_stick_that_is_too_small_is_told_with_need_and_room_before_anything_is_written() throws IOException, InterruptedException {
        Assumptions.assumeTrue(unshare(), "this system has no unshare");

        assertThat(run("mount -t tmpfs -o size=3m none DIR", "5000000")).startsWith("USB-FULL [5, 3]").endsWith(" []");
    }

    @Test
    void a_stick_that_becomes_full_half_way_keeps_nothing_of_the_package() throws IOException, InterruptedException {
        Assumptions.assumeTrue(unshare(), "this system has no unshare");

        assertThat(run("mount -t tmpfs -o size=3m none DIR", "2000000", "1500000")).startsWith("USB-FULL [2, ").endsWith(" [other.bin]");
    }

    @Test
    void a_stick_that_may_not_be_written_is_told_before_the_work() throws IOException, InterruptedException {
        Assumptions.assumeTrue(unshare(), "this system has no unshare");

        assertThat(run("mount -t tmpfs -o size=3m,ro none DIR", "1000")).startsWith("USB-RO []").endsWith(" []");
        assertThat(run("mount -t tmpfs -o size=3m none DIR", "1000")).isEqualTo("written [goi.tdg]");
    }
}
