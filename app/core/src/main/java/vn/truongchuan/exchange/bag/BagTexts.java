package vn.truongchuan.exchange.bag;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.exchange.container.BadPackage;
import vn.truongchuan.exchange.container.EntryNames;
import vn.truongchuan.exchange.pack.PackageHead;

/**
 * Writes the tag files of a bag and reads them by comparing: our profile leaves no choice, so a tag file has exactly one right form.
 * Basis: RFC 8493, 2.1.1 (bagit.txt), 2.1.3 (payload manifest), 2.2.1 (tag manifest), 2.2.2 (bag-info.txt).
 */
public final class BagTexts {
    public static final String PROFILE = "urn:x-truong-chuan:bagit-profile:tdg-1";
    private static final String BAGIT = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
    private static final Pattern OXUM = Pattern.compile("^Payload-Oxum: (\\d{1,15})\\.(\\d{1,6})$", Pattern.MULTILINE);
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  ([0-9a-z/._-]{1,90})");

    private BagTexts() {
    }

    /** bagit.txt: two lines, no byte-order mark. */
    public static byte[] bagit() {
        return bytes(BAGIT);
    }

    public static void checkBagit(byte[] given) {
        if (!java.util.Arrays.equals(given, bagit())) {
            throw manifest(EntryNames.BAGIT);
        }
    }

    /** Size of the payload: bytes and files. */
    public record Oxum(long octets, int files) {
        @Override
        public String toString() {
            return octets + "." + files;
        }
    }

    /** bag-info.txt, all of it given by the head and the payload. */
    public static byte[] info(PackageHead head, Oxum oxum) {
        return bytes("Bag-Count: " + head.volume().number() + " of " + head.volume().count() + "\n"
                + "Bag-Group-Identifier: " + head.route().id() + "\n"
                + "BagIt-Profile-Identifier: " + PROFILE + "\n"
                + "Bagging-Date: " + head.route().created().atZone(ZoneOffset.UTC).toLocalDate() + "\n"
                + "Internal-Sender-Identifier: " + head.route().sender().id() + "\n"
                + "Payload-Oxum: " + oxum + "\n");
    }

    /** The payload's size as bag-info.txt states it; looked at before anything is hashed. */
    public static void checkOxum(byte[] info, Oxum actual) {
        Matcher oxum = OXUM.matcher(new String(info, StandardCharsets.UTF_8));
        if (!oxum.find()) {
            throw manifest(EntryNames.BAG_INFO);
        }
        if (!oxum.group().equals("Payload-Oxum: " + actual)) {
            throw new BadPackage("PKG-SIZE", EntryNames.BAG_INFO);
        }
    }

    public static void checkInfo(byte[] given, PackageHead head, Oxum oxum) {
        if (!java.util.Arrays.equals(given, info(head, oxum))) {
            throw manifest(EntryNames.BAG_INFO);
        }
    }

    /** A manifest in the order given: hash, two blanks, path. */
    public static byte[] manifest(Map<String, FileDigest> files) {
        return bytes(files.entrySet().stream().map(f -> f.getValue().hex() + "  " + f.getKey() + "\n").collect(Collectors.joining()));
    }

    /**
     * Reads the payload manifest: names of our profile only, in the order of the package, each once, evidence under its own hash.
     * Names are not compared with what is there.
     */
    public static SortedMap<String, FileDigest> readManifest(byte[] given) {
        SortedMap<String, FileDigest> files = new TreeMap<>(EntryNames.ORDER);
        String last = "";
        for (String line : lines(given, EntryNames.MANIFEST)) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                throw manifest(EntryNames.MANIFEST);
            }
            String name = matcher.group(2);
            FileDigest digest = new FileDigest(matcher.group(1));
            boolean payload = name.startsWith("data/") && EntryNames.known(name);
            boolean ordered = last.isEmpty() || EntryNames.ORDER.compare(last, name) < 0;
            if (!payload || !ordered || EntryNames.digest(name).filter(d -> !d.equals(digest)).isPresent()) {
                throw manifest(EntryNames.MANIFEST);
            }
            files.put(name, digest);
            last = name;
        }
        return files;
    }

    /** Compares the tag manifest with the one that the tag files give. */
    public static void checkTagManifest(byte[] given, Map<String, FileDigest> tags) {
        if (!java.util.Arrays.equals(given, manifest(tags))) {
            Map<String, FileDigest> stated = new java.util.HashMap<>();
            for (String line : lines(given, EntryNames.TAG_MANIFEST)) {
                Matcher matcher = LINE.matcher(line);
                if (!matcher.matches() || stated.put(matcher.group(2), new FileDigest(matcher.group(1))) != null) {
                    throw manifest(EntryNames.TAG_MANIFEST);
                }
            }
            if (!stated.keySet().equals(tags.keySet())) {
                throw manifest(EntryNames.TAG_MANIFEST);
            }
            String differs = tags.keySet().stream().filter(n -> !tags.get(n).equals(stated.get(n))).findFirst()
                    .orElseThrow(() -> manifest(EntryNames.TAG_MANIFEST));
            throw new BadPackage("PKG-HASH", differs);
        }
    }

    private static String[] lines(byte[] given, String name) {
        String text = new String(given, StandardCharsets.US_ASCII);
        if (!text.endsWith("\n") || text.indexOf('\r') >= 0) {
            throw manifest(name);
        }
        return text.substring(0, text.length() - 1).split("\n", -1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static BadPackage manifest(String name) {
        return new BadPackage("PKG-MANIFEST", name);
    }
}
