package vn.truongchuan.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.school.SchoolYear;
import vn.truongchuan.exchange.container.EntryNames;
import vn.truongchuan.exchange.pack.PackageHead;
import vn.truongchuan.exchange.pack.PackageKind;
import vn.truongchuan.exchange.pack.Party;
import vn.truongchuan.exchange.pack.Route;
import vn.truongchuan.exchange.pack.Subject;
import vn.truongchuan.exchange.sign.PackageSignature;
import vn.truongchuan.exchange.sign.SigningKey;

/** A package taken apart into its files, so that a test can change one thing, make the sums right again or not, and put it together. */
final class PackageKit {
    static final String ID = "0b5e6a4e-6f7c-4c1e-9d55-2f5f9b7f0a11";
    static final Instant DAY = Instant.parse("2026-03-01T08:00:00Z");
    static final Party SCHOOL = new Party(Party.Role.SCHOOL, "truong-hoa-binh", "Trường THCS Hòa Bình");
    static final Party OFFICE = new Party(Party.Role.OFFICE, "phong-gd-1", "Phòng Giáo dục và Đào tạo");
    static final Subject SUBJECT = new Subject("truong-hoa-binh", "Trường THCS Hòa Bình", "c-2025", "tt18-2018-pt", "",
            new SchoolYear(2025));
    private static final String SELF_ASSESSMENT = """
            {
              "format": "truong-chuan/self-assessment",
              "version": "1.0",
              "cycle": {"id": "c-2025", "standardSet": "tt18-2018-pt", "schoolYear": "2025-2026", "sample": false},
              "entities": [
                {
                  "entity": "school:-",
                  "fields": {
                    "name": {"value": "Trường THCS Hòa Bình", "dot": "r1@1", "editor": "Cô Lan", "at": "2026-02-01T01:02:03Z"}
                  }
                }
              ]
            }
            """;
    private static final Comparator<String> OURS_FIRST = Comparator.comparing((String n) -> EntryNames.known(n) ? 0 : 1)
            .thenComparing((a, b) -> EntryNames.known(a) && EntryNames.known(b) ? EntryNames.ORDER.compare(a, b) : a.compareTo(b));
    final SortedMap<String, byte[]> files = new TreeMap<>(OURS_FIRST);
    final SigningKey key;

    private PackageKit(SigningKey key) {
        this.key = key;
    }

    static PackageHead head(PackageKind kind) {
        Route route = new Route(ID, DAY, SCHOOL, OFFICE, 4, Optional.empty());
        return PackageHead.of(kind, route, Optional.of(SUBJECT), Map.of("criteria", 28L));
    }

    static Map<String, byte[]> texts() {
        return Map.of(EntryNames.SELF_ASSESSMENT, bytes(SELF_ASSESSMENT));
    }

    /** A small valid submission with two pieces of evidence, written by the program itself. */
    static PackageKit valid(Path folder) {
        return valid(folder, SigningKey.generate());
    }

    static PackageKit valid(Path folder, SigningKey key) {
        MemoryFiles source = new MemoryFiles();
        List<PackageEvidence> evidence = List.of(source.add("Kế hoạch.pdf", "H1-1.1-01", bytes("one piece of evidence")),
                source.add("Quyết định.pdf", "H1-1.1-02", bytes("another piece of evidence")));
        PackageContent content = PackageContent.of(head(PackageKind.SUBMISSION), texts(), evidence);
        Path file = writer(source, Optional.of(key)).write(content, folder, "valid", Progress.NONE).files().get(0);
        try {
            return of(key, Files.readAllBytes(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Takes a whole package apart. */
    static PackageKit of(SigningKey key, byte[] whole) {
        try {
            PackageKit kit = new PackageKit(key);
            kit.files.putAll(unzip(whole));
            return kit;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The files of a zip by the JDK's reader, without the top folder. */
    static Map<String, byte[]> unzip(byte[] bytes) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName().substring(EntryNames.TOP.length()), zip.readAllBytes());
            }
        }
        return files;
    }

    PackageKit put(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    PackageKit put(String name, String text) {
        return put(name, bytes(text));
    }

    PackageKit remove(String name) {
        files.remove(name);
        return this;
    }

    /** Changes a file's text. */
    PackageKit edit(String name, UnaryOperator<String> change) {
        return put(name, change.apply(new String(files.get(name), StandardCharsets.UTF_8)));
    }

    /** The name of the first evidence. */
    String evidence() {
        return files.keySet().stream().filter(n -> n.startsWith("data/ev/")).findFirst().orElseThrow();
    }

    /** Makes the manifest right again for what is there. */
    PackageKit manifest() {
        return put(EntryNames.MANIFEST, lines(files.entrySet().stream().filter(f -> f.getKey().startsWith("data/"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new))));
    }

    PackageKit oxum() {
        long octets = 0;
        int count = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            octets += file.getKey().startsWith("data/") ? file.getValue().length : 0;
            count += file.getKey().startsWith("data/") ? 1 : 0;
        }
        String oxum = "Payload-Oxum: " + octets + "." + count;
        return edit(EntryNames.BAG_INFO, t -> t.replaceAll("Payload-Oxum: .*", oxum));
    }

    PackageKit tagManifest() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        for (String name : List.of(EntryNames.BAGIT, EntryNames.BAG_INFO, EntryNames.MANIFEST)) {
            tags.put(name, files.get(name));
        }
        return put(EntryNames.TAG_MANIFEST, lines(tags));
    }

    PackageKit sign() {
        return put(EntryNames.SIGNATURE, PackageSignature.sign(key, files.get(EntryNames.TAG_MANIFEST)));
    }

    /** Makes every sum and the signature right again. */
    PackageKit right() {
        return manifest().oxum().tagManifest().sign();
    }

    private static String lines(Map<String, byte[]> files) {
        return files.entrySet().stream().map(f -> Sha256.of(f.getValue()).hex() + "  " + f.getKey() + "\n")
                .collect(Collectors.joining());
    }

    /** The zip, ready to be broken. */
    RawZip zip() {
        RawZip zip = new RawZip();
        files.forEach((name, bytes) -> zip.add(EntryNames.TOP + name, bytes));
        return zip;
    }

    /** A writer that does not encrypt. */
    static PackageWriter writer(MemoryFiles source, Optional<SigningKey> key) {
        return new PackageWriter(source, key, Optional.empty());
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
