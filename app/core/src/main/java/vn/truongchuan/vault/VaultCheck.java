package vn.truongchuan.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.evidence.VaultReport;

/** Reads contents again and compares them with their names. */
final class VaultCheck {
    private final Vault vault;
    private final VaultFolder folder;

    VaultCheck(Vault vault, VaultFolder folder) {
        this.vault = vault;
        this.folder = folder;
    }

    VaultReport check(Set<FileDigest> expected, int part, int parts, Progress progress) {
        List<Path> files = contents();
        List<FileDigest> changed = new ArrayList<>();
        List<String> foreign = new ArrayList<>();
        int whole = 0;
        int done = 0;
        for (Path file : files) {
            progress.stopIfCancelled();
            progress.step(done++, files.size(), file.getFileName().toString());
            Optional<FileDigest> digest = folder.digest(file);
            if (digest.isEmpty()) {
                foreign.add(folder.root().relativize(file).toString().replace('\\', '/'));
            } else if (in(digest.get(), part, parts)) {
                if (vault.holdsWhole(digest.get(), new Quiet(progress))) {
                    whole++;
                } else {
                    changed.add(digest.get());
                }
            }
        }
        progress.step(files.size(), files.size(), "");
        List<FileDigest> missing = expected.stream().filter(d -> in(d, part, parts) && !vault.holds(d)).sorted().toList();
        return new VaultReport(whole, missing, changed, foreign);
    }

    private List<Path> contents() {
        try {
            return folder.contents();
        } catch (IOException unreadable) {
            throw new Failure(unreadable, "VAULT-READ", folder.root().toString());
        }
    }

    private static boolean in(FileDigest digest, int part, int parts) {
        return Integer.parseInt(digest.hex().substring(0, 4), 16) % parts == part;
    }

    /** Passes on the wish to stop and nothing else. */
    private record Quiet(Progress progress) implements Progress {
        @Override
        public void step(long done, long total, String item) {
            // the pieces are reported, not their bytes
        }

        @Override
        public boolean cancelled() {
            return progress.cancelled();
        }
    }
}
