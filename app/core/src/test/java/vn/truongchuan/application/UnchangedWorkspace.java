package vn.truongchuan.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.truongchuan.store.StoreCopy;

/**
 * What a workspace holds at one moment, to show that a refusal changed nothing (rule R1 of the bad inputs):
 * a logical dump of its database, part by part, and every file of its folder but the database file, the lock and the summary.
 * <pre>
 *     UnchangedWorkspace before = UnchangedWorkspace.of(workspace);
 *     … what is refused …
 *     before.assertStillSo(workspace, "17 too many entries");
 * </pre>
 */
public final class UnchangedWorkspace {
    private static final Set<String> FILES_OF_THE_DATABASE = Set.of("data", "lock", "summary.json");
    private final Map<String, String> content;
    private final Set<String> leftOut;

    private UnchangedWorkspace(Map<String, String> content, Set<String> leftOut) {
        this.content = content;
        this.leftOut = leftOut;
    }

    /** Everything; the workspace is open and nobody saves meanwhile. */
    public static UnchangedWorkspace of(Workspace workspace) {
        return except(workspace, Set.of());
    }

    /** Everything but some files or folders directly in the workspace's folder, such as a log of refusals. */
    public static UnchangedWorkspace except(Workspace workspace, Set<String> leftOut) {
        return new UnchangedWorkspace(content(workspace, leftOut), leftOut);
    }

    /** Fails, naming what is new, gone or other, unless the workspace is as it was. */
    public void assertStillSo(Workspace workspace, String afterWhat) {
        assertThat(content(workspace, leftOut)).as("the workspace after " + afterWhat).isEqualTo(content);
    }

    /** Name of each part of the dump and of each file to the sum of its bytes. */
    public Map<String, String> content() {
        return Map.copyOf(content);
    }

    private static Map<String, String> content(Workspace workspace, Set<String> leftOut) {
        try {
            Map<String, String> content = new TreeMap<>(dump(workspace));
            Set<String> not = Stream.concat(leftOut.stream(), FILES_OF_THE_DATABASE.stream()).collect(Collectors.toSet());
            try (Stream<Path> all = Files.walk(workspace.folder())) {
                for (Path path : all.sorted().toList()) {
                    Path inside = workspace.folder().relativize(path);
                    if (!not.contains(inside.getName(0).toString())) {
                        content.put("file " + inside, Files.isRegularFile(path) ? sum(Files.newInputStream(path)) : "folder");
                    }
                }
            }
            return content;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The tables as a backup holds them. */
    private static Map<String, String> dump(Workspace workspace) {
        Map<String, String> parts = new TreeMap<>();
        StoreCopy.sums(workspace.store()).forEach((part, sum) -> parts.put("dump " + part, sum.hex()));
        assertThat(parts).as("parts of the dump").hasSizeGreaterThan(2);
        return parts;
    }

    private static String sum(InputStream bytes) throws IOException {
        try (bytes) {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.readAllBytes()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
