package vn.truongchuan.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.truongchuan.exchange.container.EntryNames;
import vn.truongchuan.exchange.sign.SigningKey;
import vn.truongchuan.exchange.sign.PackageSignature;

/** Sections B and C of the bad inputs: manifests, versions, signature, JSON. */
final class BadBags {
    private static final String ZEROS = "0".repeat(64);

    private BadBags() {
    }

    static Stream<Bad> all() {
        List<Bad> all = new ArrayList<>();
        manifests(all);
        bagit(all);
        versions(all);
        signatures(all);
        json(all);
        records(all);
        return all.stream();
    }

    private static void manifests(List<Bad> all) {
        all.add(Bad.kit("29 listed but absent", "PKG-MISSING", k -> k.manifest().remove(k.evidence()).oxum().tagManifest().sign()));
        all.add(Bad.kit("29 in the list of evidence but absent", "PKG-MISSING", k -> k.remove(k.evidence()).right()));
        all.add(Bad.kit("29 no self-assessment in a submission", "PKG-MISSING", k -> k.remove(EntryNames.SELF_ASSESSMENT).right()));
        for (String name : List.of(EntryNames.BAGIT, EntryNames.BAG_INFO, EntryNames.MANIFEST, EntryNames.TAG_MANIFEST, EntryNames.HEAD,
                EntryNames.INVENTORY)) {
            all.add(Bad.kit("29 without " + name, name.equals(EntryNames.BAGIT) ? "PKG-HEADERS" : "PKG-MISSING", k -> k.remove(name)));
        }
        all.add(Bad.kit("30 present but not in the manifest", "PKG-EXTRA",
                k -> k.put("data/ev/00/" + ZEROS, "x").oxum().tagManifest().sign()));
        all.add(Bad.kit("30 present but not in the list of evidence", "PKG-EXTRA", k -> {
            byte[] more = PackageKit.bytes("more");
            k.put(EntryNames.evidence(Sha256.of(more)), more).right();
        }));
        all.add(Bad.kit("31 right content under a wrong hash", "PKG-HASH", k -> {
            byte[] bytes = k.files.get(k.evidence()).clone();
            bytes[0] ^= 1;
            k.put(k.evidence(), bytes);
        }));
        manifest(all, "32 a path outside data/", m -> m + ZEROS + "  bagit.txt\n");
        manifest(all, "32 a path that leads out", m -> m + ZEROS + "  ../x\n");
        manifest(all, "32 a path with ./", m -> m.replace("  data/package.json", "  ./data/package.json"));
        manifest(all, "32 a star before the path", m -> m.replace("  data/package.json", " *data/package.json"));
        manifest(all, "33 the same path twice, same hash", m -> m + m.substring(m.lastIndexOf('\n', m.length() - 2) + 1));
        manifest(all, "33 the same path twice, other hash", m -> m + ZEROS + m.substring(m.lastIndexOf('\n', m.length() - 2) + 65));
        manifest(all, "37 % in a path", m -> m + ZEROS + "  data/a%0Ab\n");
        manifest(all, "37 CR at the line's end", m -> m.replace("\n", "\r\n"));
        manifest(all, "37 no LF at the end", m -> m.substring(0, m.length() - 1));
        manifest(all, "37 capitals in a hash", m -> "ABCDEF" + m.substring(6));
        manifest(all, "37 lines in another order", m -> m.substring(m.indexOf('\n') + 1) + m.substring(0, m.indexOf('\n') + 1));
        manifest(all, "31 evidence under another hash in the manifest", m -> m.substring(0, m.lastIndexOf('\n', m.length() - 2) + 1)
                + ZEROS + m.substring(m.lastIndexOf('\n', m.length() - 2) + 65));
        all.add(Bad.kit("27 the manifest changed, the tag manifest not", "PKG-HASH",
                k -> k.edit(EntryNames.MANIFEST, m -> "0" + m.substring(1)).sign()));
        all.add(Bad.kit("32 a tag manifest with payload", "PKG-MANIFEST",
                k -> k.edit(EntryNames.TAG_MANIFEST, m -> m + ZEROS + "  data/package.json\n").sign()));
        all.add(Bad.kit("35 fetch.txt", "PKG-FEATURE", k -> k.put("fetch.txt", "http://x 1 data/x\n")));
        all.add(Bad.kit("36 a wrong Payload-Oxum", "PKG-SIZE", k -> k.edit(EntryNames.BAG_INFO,
                t -> t.replaceAll("Payload-Oxum: .*", "Payload-Oxum: 1.1")).tagManifest().sign()));
        all.add(Bad.kit("36 no Payload-Oxum", "PKG-MANIFEST", k -> k.edit(EntryNames.BAG_INFO,
                t -> t.replaceAll("Payload-Oxum: .*\n", "")).tagManifest().sign()));
        all.add(Bad.kit("36 a bag-info of another group", "PKG-MANIFEST", k -> k.edit(EntryNames.BAG_INFO,
                t -> t.replace("Bag-Group-Identifier: 0", "Bag-Group-Identifier: 1")).tagManifest().sign()));
    }

    private static void manifest(List<Bad> all, String input, UnaryOperator<String> change) {
        all.add(Bad.kit(input, "PKG-MANIFEST", k -> k.edit(EntryNames.MANIFEST, change).tagManifest().sign()));
    }

    private static void bagit(List<Bad> all) {
        for (String text : List.of("\ufeffBagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
                "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n", "BagIt-Version : 1.0\nTag-File-Character-Encoding: UTF-8\n",
                "BagIt-Version: 1.0\nTag-File-Character-Encoding:  UTF-8\n", "BagIt-Version: 1.0\n",
                "BagIt-Version: 1.0\r\nTag-File-Character-Encoding: UTF-8\r\n")) {
            all.add(Bad.kit("34 bagit.txt " + text.strip().replace("\n", "/"), "PKG-MANIFEST",
                    k -> k.put(EntryNames.BAGIT, text).tagManifest().sign()));
        }
        all.add(Bad.kit("34 bagit.txt in UTF-16", "PKG-MANIFEST", k -> k.put(EntryNames.BAGIT,
                "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-16\n".getBytes(StandardCharsets.UTF_16)).tagManifest().sign()));
    }

    private static void versions(List<Bad> all) {
        head(all, "38 a newer major version", "PKG-NEWER", h -> h.replace("\"1.0\"", "\"2.0\""));
        head(all, "38 a newer major version with members of its own", "PKG-NEWER",
                h -> h.replace("\"1.0\"", "\"2.0\"").replace("\"kind\"", "\"sort\""));
        all.add(Bad.kit("38 a newer major version with entries of its own", "PKG-NEWER",
                k -> k.edit(EntryNames.HEAD, h -> h.replace("\"1.0\"", "\"2.0\"")).right().put("data/new.bin", "x")));
        head(all, "40 something that must be understood", "PKG-NEWER",
                h -> h.replace("\"mustUnderstand\": []", "\"mustUnderstand\": [\"wings\"]"));
        head(all, "24 another program's JSON", "PKG-NOTOURS", h -> h.replace("truong-chuan/package", "other/package"));
        head(all, "38 no version", "PKG-JSON", h -> h.replace("\"1.0\"", "\"one\""));
        head(all, "39 an unknown member in our own version", "PKG-JSON", h -> h.replace("{\n", "{\n  \"wings\": 2,\n"));
    }

    private static void head(List<Bad> all, String input, String code, UnaryOperator<String> change) {
        all.add(Bad.kit(input, code, k -> k.edit(EntryNames.HEAD, change).right()));
    }

    private static void signatures(List<Bad> all) {
        all.add(Bad.kit("42 a standard set without a signature", "SIG-NONE", k -> k.edit(EntryNames.HEAD,
                h -> h.replace("submission", "standardSet")).right().remove(EntryNames.SIGNATURE)));
        all.add(Bad.kit("43 package.json changed, signature kept", "SIG-BAD",
                k -> k.edit(EntryNames.HEAD, h -> h.replace("\"sequence\": 4", "\"sequence\": 5")).manifest().tagManifest()));
        all.add(Bad.kit("43 package.json changed, sums kept", "PKG-HASH",
                k -> k.edit(EntryNames.HEAD, h -> h.replace("\"sequence\": 4", "\"sequence\": 5"))));
        all.add(Bad.kit("43 the key of somebody else in the signature", "SIG-BAD", k -> k.edit(EntryNames.SIGNATURE,
                s -> s.replace(k.key.open().base64(), SigningKey.generate().open().base64()))));
        all.add(Bad.kit("43 a signature over something else", "SIG-BAD",
                k -> k.put(EntryNames.SIGNATURE, PackageSignature.sign(k.key, PackageKit.bytes("something else")))));
        all.add(Bad.kit("43 a signature with a blank more", "SIG-BAD", k -> k.edit(EntryNames.SIGNATURE, s -> s + " ")));
        all.add(Bad.kit("43 a signature that is no JSON", "SIG-BAD", k -> k.put(EntryNames.SIGNATURE, "{")));
    }

    private static void json(List<Bad> all) {
        head(all, "49 a depth of 100,000", "PKG-JSON", h -> "[".repeat(100_000));
        head(all, "49 a depth of 100,000 in a member", "PKG-JSON", h -> h.replace("\"counts\": {", "\"counts\": {\"x\":"
                + "[".repeat(100_000) + "]".repeat(100_000) + ","));
        head(all, "50 a key twice", "PKG-JSON", h -> h.replace("{\n", "{\n  \"kind\": \"submission\",\n"));
        for (String number : List.of("1e999999", "1".repeat(10_000), "NaN", "4.0", "-1", "1e3", "0x4", "\"4\"", "99999999999999999999")) {
            head(all, "51 the number " + number.substring(0, Math.min(12, number.length())), "PKG-JSON",
                    h -> h.replace("\"sequence\": 4", "\"sequence\": " + number));
        }
        head(all, "52 a lone surrogate", "PKG-JSON", h -> h.replace("Hòa", "\\ud800"));
        head(all, "52 a name of 1 MiB", "PKG-SIZE", h -> h.replace("Hòa", "a".repeat(1 << 20)));
        head(all, "52 a name of 100,000 characters", "PKG-JSON", h -> h.replace("Hòa", "a".repeat(100_000)));
        head(all, "58 31 February", "PKG-JSON", h -> h.replace("2026-03-01", "2026-02-31"));
        head(all, "58 the year 0", "PKG-JSON", h -> h.replace("2026-03-01", "0000-03-01"));
        head(all, "58 the year 9999", "PKG-JSON", h -> h.replace("2026-03-01", "9999-03-01"));
        head(all, "58 no zone", "PKG-JSON", h -> h.replace("00:00Z", "00:00"));
        head(all, "58 a school year of three years", "PKG-JSON", h -> h.replace("2025-2026", "2025-2028"));
        head(all, "51 volume 2 of 1", "PKG-JSON", h -> h.replace("\"number\":1", "\"number\":2"));
        head(all, "54 an id that is none", "PKG-JSON", h -> h.replace(PackageKit.ID, "x"));
        all.add(Bad.kit("57 a legacy code page", "PKG-JSON", k -> k.put(EntryNames.HEAD, new String(k.files.get(EntryNames.HEAD),
                StandardCharsets.UTF_8).getBytes(StandardCharsets.ISO_8859_1)).right()));
        all.add(Bad.kit("57 a byte-order mark", "PKG-JSON", k -> k.edit(EntryNames.HEAD, h -> "\ufeff" + h).right()));
        all.add(Bad.kit("49 deep JSON in the self-assessment", "PKG-JSON",
                k -> k.put(EntryNames.SELF_ASSESSMENT, "[".repeat(100_000)).right()));
        all.add(Bad.kit("50 a key twice in the self-assessment", "PKG-JSON",
                k -> k.put(EntryNames.SELF_ASSESSMENT, "{\"id\":1,\"id\":2}").right()));
    }

    private static void records(List<Bad> all) {
        String list = EntryNames.record("have");
        all.add(Bad.kit("54 two records with one id", "PKG-JSON", k -> k.put(list, "{\"id\":\"a\"}\n{\"id\":\"a\"}\n").right()));
        all.add(Bad.kit("54 a record without an id", "PKG-JSON", k -> k.put(list, "{}\n").right()));
        all.add(Bad.kit("54 a record without LF", "PKG-JSON", k -> k.put(list, "{\"id\":\"a\"}").right()));
        all.add(Bad.kit("54 a line that is no object", "PKG-JSON", k -> k.put(list, "7\n").right()));
        all.add(Bad.kit("54 an evidence twice in the list", "PKG-JSON", k -> k.edit(EntryNames.INVENTORY,
                i -> i + i.substring(i.lastIndexOf('\n', i.length() - 2) + 1)).right()));
        all.add(Bad.kit("54 an evidence in a volume that there is not", "PKG-JSON", k -> k.edit(EntryNames.INVENTORY,
                i -> i.replace("\"volume\":1", "\"volume\":2")).right()));
        all.add(Bad.kit("36 another size in the list", "PKG-SIZE", k -> k.edit(EntryNames.INVENTORY,
                i -> i.replaceFirst("\"size\":\\d+", "\"size\":7")).right()));
        all.add(Bad.kit("52 a line of 50 MB", "PKG-JSON", k -> k.edit(EntryNames.INVENTORY, i -> i.replaceFirst("Kế hoạch",
                "a".repeat(50_000_000))).right()));
    }
}
