package vn.truongchuan.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.FileSource;
import vn.truongchuan.base.Progress;
import vn.truongchuan.drive.FileOutlet;
import vn.truongchuan.json.Json;

/** Writes a backup beside its target, forces it, reads it back, tries it out, and only then gives it its name. */
final class BackupWriter {
    private static final int BUFFER = 64 * 1024;
    /** The zip format's earliest time: a backup's bytes do not depend on clock or zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private final Dump dump;
    private final Summary summary;
    private final Instant made;
    private final Progress progress;
    private final WorkspaceFolder folder;
    private final BackupForm form;
    private final List<BackupManifest.Entry> entries = new ArrayList<>();
    private final List<FileDigest> missing = new ArrayList<>();

    /**
     * @param folder the workspace's; of a protected one the backup is encrypted in the same way
     */
    BackupWriter(Dump dump, Summary summary, Instant made, WorkspaceFolder folder, Progress progress) {
        this.folder = folder;
        this.form = new BackupForm(folder.protection());
        this.dump = dump;
        this.summary = summary;
        this.made = made;
        this.progress = progress;
    }

    BackupManifest write(Path target, BackupWanted wanted) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            MessageDigest sum = Computer.sha256();
            BackupManifest manifest = fill(part, wanted, sum);
            if (!wanted.onMedium().test(part, digest(sum))) {
                throw new Failure("USB-BAD", target.getFileName().toString());
            }
            try (BackupFile written = BackupFile.open(part, keyFiles -> folder.protection())) {
                written.verify(progress);
                written.tryOut();
            }
            Disk.move(part, target);
            return manifest;
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private BackupManifest fill(Path part, BackupWanted wanted, MessageDigest sum) throws IOException {
        try (FileOutlet file = FileOutlet.open(part);
                DigestOutputStream summed = new DigestOutputStream(file, sum);
                ZipOutputStream zip = new ZipOutputStream(new java.io.BufferedOutputStream(summed, BUFFER))) {
            zip.setLevel(folder.protection().hides() ? Deflater.NO_COMPRESSION : Deflater.BEST_SPEED);
            keyFiles(zip);
            int pieces = Dump.parts().size() + wanted.files().size();
            for (DumpPart dumpPart : Dump.parts()) {
                progress.stopIfCancelled();
                progress.step(entries.size(), pieces, dumpPart.file());
                dumpPart(zip, dumpPart);
            }
            for (FileDigest digest : wanted.files()) {
                progress.stopIfCancelled();
                progress.step(entries.size(), pieces, digest.hex());
                evidence(zip, wanted.source().orElseThrow(), digest);
            }
            BackupManifest manifest = new BackupManifest(Migrations.shipped().latest(), made, wanted.source().isPresent(), summary,
                    dump.fields().size(), dump.changes(), entries, missing);
            zip.putNextEntry(entry(form.name(BackupManifest.NAME)));
            try (OutputStream out = form.over(BackupManifest.NAME, zip)) {
                out.write(Json.pretty(manifest.json()).getBytes(StandardCharsets.UTF_8));
            }
            zip.closeEntry();
            zip.finish();
            zip.flush();
            file.force();
            return manifest;
        }
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    private void dumpPart(ZipOutputStream zip, DumpPart part) throws IOException {
        zip.putNextEntry(entry(form.name(part.file())));
        try (BackupForm.Counted out = new BackupForm.Counted(form.over(part.file(), zip))) {
            dump.write(part, out);
            entries.add(new BackupManifest.Entry(part.file(), out.size(), out.digest()));
        }
        zip.closeEntry();
    }

    /** What unlocks a protected workspace unlocks its backup, on any PC. */
    private void keyFiles(ZipOutputStream zip) throws IOException {
        for (Map.Entry<String, byte[]> file : folder.keyFileContents().entrySet()) {
            zip.putNextEntry(entry(BackupForm.KEYS + file.getKey()));
            zip.write(file.getValue());
            zip.closeEntry();
        }
    }

    /** Reads the file twice: first whether it is whole, for a stored entry states size and sum before its bytes. */
    private void evidence(ZipOutputStream zip, FileSource source, FileDigest digest) throws IOException {
        Optional<ZipEntry> entry = stored(source, digest);
        if (entry.isEmpty()) {
            missing.add(digest);
            return;
        }
        String name = BackupManifest.fileName(digest);
        zip.putNextEntry(entry.get());
        long size;
        try (InputStream in = source.open(digest); OutputStream out = form.over(name, zip)) {
            size = copy(in, out);
        }
        zip.closeEntry();
        entries.add(new BackupManifest.Entry(name, size, digest));
    }

    private Optional<ZipEntry> stored(FileSource source, FileDigest digest) throws IOException {
        CRC32 crc = new CRC32();
        MessageDigest sum = Computer.sha256();
        long size;
        try (InputStream in = source.open(digest)) {
            size = copy(in, new DigestOutputStream(new java.util.zip.CheckedOutputStream(OutputStream.nullOutputStream(), crc), sum));
        } catch (java.nio.file.NoSuchFileException lost) {
            return Optional.empty();
        }
        if (!digest(sum).equals(digest)) {
            return Optional.empty();
        }
        ZipEntry entry = entry(form.name(BackupManifest.fileName(digest)));
        if (folder.protection().hides()) {
            return Optional.of(entry); // how long it will be, and its sum, is not known before it is encrypted
        }
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(size);
        entry.setCrc(crc.getValue());
        return Optional.of(entry);
    }

    private long copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            size += read;
            progress.stopIfCancelled();
        }
        return size;
    }

    static FileDigest digest(MessageDigest sum) {
        return new FileDigest(HexFormat.of().formatHex(sum.digest()));
    }
}
