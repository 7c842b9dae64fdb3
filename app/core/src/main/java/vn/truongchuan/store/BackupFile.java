package vn.truongchuan.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.DateTimeException;
import java.util.List;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jooq.DSLContext;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.base.FileSource;
import vn.truongchuan.base.Progress;
import vn.truongchuan.base.Protection;
import vn.truongchuan.json.Json;

/** A backup as a file: what it says of itself, whether every byte is right, and the way back into a workspace. */
public final class BackupFile implements FileSource, AutoCloseable {
    private static final int LARGEST_MANIFEST = 64 * 1024 * 1024;
    private static final int LARGEST_KEY_FILE = 8 * 1024;
    private final Path file;
    private final ZipFile zip;
    private final BackupManifest manifest;
    private final Map<String, byte[]> keyFiles;
    private final BackupForm form;

    private BackupFile(Path file, ZipFile zip, Function<Map<String, byte[]>, Protection> unlock) throws IOException {
        this.file = file;
        this.zip = zip;
        this.keyFiles = keyFiles(zip);
        this.form = new BackupForm(keyFiles.isEmpty() ? Protection.NONE : unlock.apply(keyFiles()));
        this.manifest = manifest(file, zip, form);
    }

    /** Opens it and reads its manifest; throws BACKUP-NONE, BACKUP-NEWER or BACKUP-DAMAGED; WS-PROTECTED for a protected one. */
    public static BackupFile open(Path file) {
        return open(file, keyFiles -> {
            throw new Failure("WS-PROTECTED", file.toString());
        });
    }

    /**
     * Opens one that may be of a protected workspace.
     *
     * @param unlock makes the protection out of the files that hold its key; asked only for a protected backup
     */
    public static BackupFile open(Path file, Function<Map<String, byte[]>, Protection> unlock) {
        try {
            ZipFile zip = new ZipFile(file.toFile());
            boolean opened = false;
            try {
                BackupFile backup = new BackupFile(file, zip, unlock);
                opened = true;
                return backup;
            } finally {
                if (!opened) {
                    zip.close();
                }
            }
        } catch (NoSuchFileException missing) {
            throw new Failure(missing, "BACKUP-NONE", file.toString());
        } catch (IOException notAZip) {
            throw new Failure(notAZip, "BACKUP-DAMAGED", file.toString(), "");
        }
    }

    private static Map<String, byte[]> keyFiles(ZipFile zip) throws IOException {
        Map<String, byte[]> keyFiles = new TreeMap<>();
        for (ZipEntry entry : zip.stream().filter(e -> e.getName().startsWith(BackupForm.KEYS)).toList()) {
            try (InputStream in = zip.getInputStream(entry)) {
                keyFiles.put(entry.getName().substring(BackupForm.KEYS.length()), in.readNBytes(LARGEST_KEY_FILE));
            }
        }
        return keyFiles;
    }

    /** The files that hold the key of a protected backup; none for one that is not. */
    public Map<String, byte[]> keyFiles() {
        return Collections.unmodifiableMap(keyFiles);
    }

    /** How its files lie in it. */
    public Protection protection() {
        return form.protection();
    }

    private static BackupManifest manifest(Path file, ZipFile zip, BackupForm form) throws IOException {
        ZipEntry entry = zip.getEntry(form.name(BackupManifest.NAME));
        if (entry == null || entry.getSize() > LARGEST_MANIFEST) {
            throw new Failure("BACKUP-NONE", file.toString());
        }
        try (InputStream in = form.under(BackupManifest.NAME, zip.getInputStream(entry))) {
            JsonNode json = Json.read(in);
            int format = BackupManifest.format(json).orElseThrow(() -> new Failure("BACKUP-NONE", file.toString()));
            if (format > BackupManifest.FORMAT || json.path("schema").asInt() > Migrations.shipped().latest()) {
                throw new Failure("BACKUP-NEWER", file.toString());
            }
            return BackupManifest.of(json);
        } catch (IllegalArgumentException wrong) {
            throw new Failure(wrong, "BACKUP-DAMAGED", file.toString(), BackupManifest.NAME);
        }
    }

    public BackupManifest manifest() {
        return manifest;
    }

    /** Reads every byte; throws BACKUP-DAMAGED with the first part that is not what the manifest says. */
    public void verify(Progress progress) {
        Set<String> named = manifest.entries().stream().map(BackupManifest.Entry::name).collect(Collectors.toSet());
        named.add(BackupManifest.NAME);
        Set<String> stored = named.stream().map(form::name).collect(Collectors.toSet());
        keyFiles.keySet().forEach(name -> stored.add(BackupForm.KEYS + name));
        zip.stream().filter(e -> !stored.contains(e.getName())).findFirst().ifPresent(e -> {
            throw damaged(e.getName());
        });
        for (DumpPart part : parts()) {
            if (!named.contains(part.file())) {
                throw damaged(part.file());
            }
        }
        long done = 0;
        for (BackupManifest.Entry entry : manifest.entries()) {
            progress.stopIfCancelled();
            progress.step(done++, manifest.entries().size(), entry.name());
            verify(entry);
        }
    }

    private void verify(BackupManifest.Entry entry) {
        try (InputStream in = stream(entry.name());
                DigestOutputStream sum = new DigestOutputStream(OutputStream.nullOutputStream(), Computer.sha256())) {
            // one byte more than it should have is enough to know, however much a hostile entry unpacks to
            byte[] buffer = new byte[64 * 1024];
            long size = 0;
            for (int read = in.read(buffer); read >= 0 && size <= entry.size(); read = in.read(buffer)) {
                sum.write(buffer, 0, read);
                size += read;
            }
            if (size != entry.size() || !BackupWriter.digest(sum.getMessageDigest()).equals(entry.digest())) {
                throw damaged(entry.name());
            }
        } catch (IOException broken) {
            throw new Failure(broken, "BACKUP-DAMAGED", file.toString(), entry.name());
        }
    }

    private List<DumpPart> parts() {
        return Dump.parts().stream().filter(part -> part.inSchema(manifest.schema())).toList();
    }

    private Failure damaged(String name) {
        return new Failure("BACKUP-DAMAGED", file.toString(), name);
    }

    private InputStream stream(String name) throws IOException {
        ZipEntry entry = zip.getEntry(form.name(name));
        if (entry == null) {
            throw new NoSuchFileException(name);
        }
        return form.under(name, zip.getInputStream(entry));
    }

    /** Fills empty tables. */
    void fill(DSLContext tables) {
        DumpReader reader = new DumpReader(tables);
        for (DumpPart part : parts()) {
            try (InputStream in = stream(part.file())) {
                reader.read(part, in);
            } catch (IOException | IllegalArgumentException | DateTimeException wrong) {
                throw new Failure(wrong, "BACKUP-DAMAGED", file.toString(), part.file());
            }
        }
        UnitDigests.noteAll(tables, FieldRows.all(tables));
    }

    /** Restores the tables into memory and compares: what comes out must be what went in. */
    void tryOut() {
        try (Database memory = Database.inMemory()) {
            memory.onThread(() -> memory.here(tables -> {
                Migrations.shipped().run(tables, 0);
                fill(tables);
                return null;
            }));
            Dump again = Dump.of(memory);
            for (DumpPart part : parts()) {
                DigestOutputStream sum = new DigestOutputStream(OutputStream.nullOutputStream(), Computer.sha256());
                again.write(part, sum);
                FileDigest came = BackupWriter.digest(sum.getMessageDigest());
                if (manifest.entries().stream().noneMatch(e -> e.name().equals(part.file()) && e.digest().equals(came))) {
                    throw damaged(part.file());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public InputStream open(FileDigest digest) throws IOException {
        return stream(BackupManifest.fileName(digest));
    }

    @Override
    public boolean holds(FileDigest digest) {
        return zip.getEntry(form.name(BackupManifest.fileName(digest))) != null;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException ignored) {
            // it was only read
        }
    }
}
