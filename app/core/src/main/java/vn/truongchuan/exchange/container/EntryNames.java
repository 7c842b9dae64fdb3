package vn.truongchuan.exchange.container;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.truongchuan.base.FileDigest;

/** The only names a package may hold: a fixed list, and evidence by its SHA-256. Names are never used as paths. */
public final class EntryNames {
    /** The one folder at the top, as BagIt wants it. */
    public static final String TOP = "tdg/";
    public static final String BAGIT = "bagit.txt";
    public static final String BAG_INFO = "bag-info.txt";
    public static final String MANIFEST = "manifest-sha256.txt";
    public static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
    public static final String SIGNATURE = "signature.json";
    public static final String HEAD = "data/package.json";
    public static final String SELF_ASSESSMENT = "data/self-assessment.json";
    public static final String STANDARD_SET = "data/standard-set.json";
    public static final String INVENTORY = "data/inventory.jsonl";
    /** Lists that accompany some kinds; one JSON object a line, each with an id. */
    public static final List<String> RECORDS = Stream.of("assignment", "feedback", "findings", "have", "receipt", "seen", "want")
            .map(EntryNames::record).toList();
    /** Texts that some kinds of package hold and others do not. */
    public static final List<String> TEXTS = Stream.concat(Stream.of(SELF_ASSESSMENT, STANDARD_SET), RECORDS.stream()).toList();
    /** Every fixed name in the order in which a package holds them. */
    public static final List<String> FIXED = fixed();
    /** The order of a package's entries. */
    public static final Comparator<String> ORDER = EntryNames::compare;
    static final int LONGEST = 90;
    private static final Pattern EVIDENCE = Pattern.compile("data/ev/([0-9a-f]{2})/(\\1[0-9a-f]{62})");
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*", Pattern.DOTALL);

    private EntryNames() {
    }

    private static List<String> fixed() {
        List<String> names = new ArrayList<>(List.of(BAGIT, BAG_INFO, MANIFEST, TAG_MANIFEST, SIGNATURE, HEAD, SELF_ASSESSMENT,
                STANDARD_SET, INVENTORY));
        names.addAll(RECORDS);
        return List.copyOf(names);
    }

    /** The name of a list. */
    public static String record(String list) {
        return "data/records/" + list + ".jsonl";
    }

    /** The name of an evidence's entry. */
    public static String evidence(FileDigest digest) {
        return "data/ev/" + digest.hex().substring(0, 2) + "/" + digest.hex();
    }

    /** The content an entry should hold by its name; empty for an entry that is not evidence. */
    public static Optional<FileDigest> digest(String name) {
        Matcher matcher = EVIDENCE.matcher(name);
        return matcher.matches() ? Optional.of(new FileDigest(matcher.group(2))) : Optional.empty();
    }

    /** Whether a name (without the top folder) may be in a package. */
    public static boolean known(String name) {
        return FIXED.contains(name) || EVIDENCE.matcher(name).matches();
    }

    /** Where a name stands in the order of a package: fixed names first, then evidence by its hash. */
    private static int compare(String one, String other) {
        int first = FIXED.indexOf(one);
        int second = FIXED.indexOf(other);
        if (first >= 0 || second >= 0) {
            return Integer.compare(first < 0 ? FIXED.size() : first, second < 0 ? FIXED.size() : second);
        }
        return one.compareTo(other);
    }

    /** Reads a name from a zip; throws where it is too long, not UTF-8, or a path that leads out. */
    static String decode(byte[] raw, int declared) {
        if (declared > LONGEST || raw.length > LONGEST) {
            throw new BadPackage("PKG-NAME", shown(new String(raw, 0, Math.min(raw.length, 40), StandardCharsets.ISO_8859_1)));
        }
        String name;
        try {
            name = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new BadPackage("PKG-NAME", shown(new String(raw, StandardCharsets.ISO_8859_1)));
        }
        if (leadsOut(name)) {
            throw new BadPackage("PKG-PATH", shown(name));
        }
        return name;
    }

    private static boolean leadsOut(String name) {
        if (name.isEmpty() || name.startsWith("/") || name.startsWith("~") || DRIVE.matcher(name).matches()
                || name.chars().anyMatch(c -> c < ' ' || c == 0x7f || c == '\\' || c == '%' || c == ':')) {
            return true;
        }
        int depth = 0;
        for (String part : name.split("/", -1)) {
            depth += part.equals("..") ? -1 : part.equals(".") || part.isEmpty() ? 0 : 1;
            if (depth < 0 || part.startsWith("~")) {
                return true;
            }
        }
        return false;
    }

    /** A hostile name as something that can be shown: everything but letters, digits and common marks as a dot, cut short. */
    static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints().limit(60).forEach(c -> {
            boolean plain = Character.isLetterOrDigit(c) || c < 128 && c > ' ' || c == ' ';
            shown.appendCodePoint(plain && Character.isDefined(c) ? c : '·');
        });
        return shown.toString();
    }
}
