package vn.truongchuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A console whose platform speaks no Vietnamese still gets UTF-8. */
class Utf8ConsoleTest {

    /** The class path of the test, which some runners keep in a loader of their own. */
    private static String classPath() {
        Stream<String> loaders = TruongChuan.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs()).map(u -> Path.of(URI.create(u.toString())).toString()) : Stream.of();
        return Stream.concat(loaders, Stream.of(System.getProperty("java.class.path"))).collect(Collectors.joining(File.pathSeparator));
    }

    @Test
    void output_is_utf8_whatever_the_platform_default() throws IOException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=US-ASCII", "-Dstdout.encoding=US-ASCII", "-cp", classPath(),
                TruongChuan.class.getName(), "standards", "list").redirectErrorStream(true).start();

        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(out).contains("Thông tư 57/2026/TT-BGDĐT: 4 tiêu chuẩn").doesNotContain("?");
    }
}
