package vn.truongchuan.exchange.container;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A zip whose structure has been proved: directory and local headers say the same, bodies follow each other from the first byte
 * to the directory without gap or overlap, nothing is packed. Contents are not looked at.
 */
public final class StoredZip {
    private static final String STRANGE = "";
    private final ByteSource source;
    private final Map<String, StoredEntry> entries;
    private final Optional<String> stranger;

    private StoredZip(ByteSource source, Map<String, StoredEntry> entries, Optional<String> stranger) {
        this.source = source;
        this.entries = Collections.unmodifiableMap(entries);
        this.stranger = stranger;
    }

    /** Proves the structure; throws {@link BadPackage} with the code of what is wrong. */
    public static StoredZip read(ByteSource source) throws IOException {
        EndRecord end = EndRecord.find(source);
        List<Directory.Item> items = Directory.read(source, end);
        List<StoredEntry> all = new ArrayList<>();
        Optional<String> stranger = Optional.empty();
        for (Directory.Item item : items) {
            String inner = item.name().startsWith(EntryNames.TOP) ? item.name().substring(EntryNames.TOP.length()) : "";
            boolean known = EntryNames.known(inner);
            if (stranger.isEmpty() && !known) {
                stranger = Optional.of(EntryNames.shown(item.name()));
            }
            all.add(new StoredEntry(known ? inner : STRANGE, item.u32(24), item.fields().getInt(16), item.u32(42)));
        }
        checkSpans(items, all, end.directoryAt());
        Map<String, StoredEntry> entries = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            StoredEntry entry = all.get(i);
            if (!entry.name().equals(STRANGE)) {
                checkSize(entry);
                checkLocal(source, entry);
                entries.put(entry.name(), entry);
            }
        }
        if (stranger.isEmpty()) {
            checkOrder(entries.values().stream().map(StoredEntry::name).toList());
        }
        return new StoredZip(source, entries, stranger);
    }

    private static void checkSpans(List<Directory.Item> items, List<StoredEntry> entries, long directoryAt) {
        long expected = 0;
        for (int i = 0; i < entries.size(); i++) {
            long at = entries.get(i).headerAt();
            if (at != expected) {
                throw new BadPackage(at < expected ? "PKG-OVERLAP" : "PKG-HEADERS", EntryNames.shown(items.get(i).name()));
            }
            expected = at + ZipForm.LOCAL + items.get(i).u16(28) + entries.get(i).size();
            if (expected > directoryAt) {
                throw new BadPackage("PKG-OVERLAP", EntryNames.shown(items.get(i).name()));
            }
        }
        if (expected != directoryAt) {
            throw new BadPackage("PKG-HEADERS", Long.toString(expected));
        }
    }

    private static void checkSize(StoredEntry entry) {
        if (entry.size() > ContainerLimits.of(entry.name())) {
            throw new BadPackage("PKG-SIZE", entry.name());
        }
    }

    private static void checkLocal(ByteSource source, StoredEntry entry) throws IOException {
        if (!Arrays.equals(source.bytes(entry.headerAt(), entry.headerLength()), ZipForm.local(entry).array())) {
            throw new BadPackage("PKG-HEADERS", entry.name());
        }
    }

    private static void checkOrder(List<String> names) {
        for (int i = 1; i < names.size(); i++) {
            if (EntryNames.ORDER.compare(names.get(i - 1), names.get(i)) >= 0) {
                throw new BadPackage("PKG-HEADERS", names.get(i));
            }
        }
    }

    /** Where the bytes are. */
    public ByteSource source() {
        return source;
    }

    /** Entries with known names, in the order of the file; names are without the top folder. */
    public Map<String, StoredEntry> entries() {
        return entries;
    }

    public Optional<StoredEntry> entry(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    /** The first name that no package of this format has; a newer format may have it. */
    public Optional<String> stranger() {
        return stranger;
    }
}
