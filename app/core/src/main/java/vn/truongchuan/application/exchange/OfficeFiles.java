package vn.truongchuan.application.exchange;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.truongchuan.base.Failure;
import vn.truongchuan.exchange.record.RecordFile;
import vn.truongchuan.exchange.sign.KeyFolder;
import vn.truongchuan.exchange.sign.OwnerOnly;
import vn.truongchuan.store.Step.Kept;
import vn.truongchuan.vault.Vault;

/** Where an office's things lie: one file of records that is replaced as a whole, what was handed in, its key, evidence files. */
final class OfficeFiles {
    private static final String RECORDS = "office.jsonl";
    private final Path folder;

    OfficeFiles(Path folder) {
        this.folder = folder;
    }

    static boolean present(Path folder) {
        return Files.isRegularFile(folder.resolve(RECORDS));
    }

    boolean free() {
        if (Files.notExists(folder)) {
            return true;
        }
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
            return !inside.iterator().hasNext();
        } catch (IOException noFolder) {
            return false;
        }
    }

    Path folder() {
        return folder;
    }

    KeyFolder keys() {
        return new KeyFolder(folder.resolve("keys"));
    }

    Vault vault() {
        return Vault.open(folder.resolve("evidence"));
    }

    Map<String, Map<String, String>> records() {
        try {
            return RecordFile.read(Files.readAllBytes(folder.resolve(RECORDS)), folder.resolve(RECORDS).toString());
        } catch (IOException missing) {
            throw new Failure(missing, "OFFICE-MISSING", folder.toString());
        }
    }

    /** Adds records, all or none. */
    void keep(List<Kept> more) {
        Map<String, Map<String, String>> all = present(folder) ? records() : new TreeMap<>();
        more.forEach(k -> all.computeIfAbsent(k.kind(), kind -> new LinkedHashMap<>()).put(k.id(), k.content()));
        write(folder.resolve(RECORDS), RecordFile.bytes(all));
    }

    /** A file of what came in, by the id of its package. */
    void put(String packageId, String name, byte[] content) {
        write(folder.resolve("received").resolve(packageId + "-" + name), content);
    }

    byte[] get(String packageId, String name) {
        try {
            return Files.readAllBytes(folder.resolve("received").resolve(packageId + "-" + name));
        } catch (IOException missing) {
            throw new Failure(missing, "OFFICE-NOPACKAGE", packageId);
        }
    }

    private static void write(Path file, byte[] content) {
        try {
            OwnerOnly.folder(file.getParent());
            OwnerOnly.write(file, content);
        } catch (IOException trouble) {
            throw new Failure(trouble, "OFFICE-WRITE", file.getParent().toString());
        }
    }
}
