package vn.truongchuan.architecture;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table of who may use whom inside core, and which package may use which library.
 * A package without a row of its own belongs to the nearest row above it ("store.schema" to "store");
 * a package that has no row at all breaks the build. "domain.." means domain and everything below it.
 */
final class WallTable {
    private static final Map<String, List<String>> ROWS = rows();
    private static final Map<String, List<String>> LIBRARIES = libraries();

    private WallTable() {
    }

    private static Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        rows.put("base", List.of());
        rows.put("domain.standard", List.of("base"));
        rows.put("domain.field", List.of("base"));
        rows.put("domain.school", List.of("base", "domain.field", "domain.standard"));
        rows.put("domain.evidence", List.of("base", "domain.field", "domain.standard"));
        rows.put("domain.assessment", List.of("base", "domain.field", "domain.standard", "domain.evidence"));
        rows.put("domain.plan", List.of("base", "domain.field", "domain.standard", "domain.evidence", "domain.school"));
        rows.put("domain.data", List.of("base", "domain.field", "domain.standard", "domain.school"));
        rows.put("domain.rating", List.of("base", "domain.standard", "domain.assessment"));
        rows.put("domain", List.of("base", "domain.field", "domain.standard", "domain.school", "domain.evidence",
                "domain.assessment", "domain.plan", "domain.data", "domain.rating"));
        rows.put("domain.check", List.of("base", "domain", "domain.field", "domain.standard", "domain.school", "domain.evidence",
                "domain.assessment", "domain.plan", "domain.data", "domain.rating"));
        rows.put("domain.merge", List.of("base", "domain", "domain.field", "domain.standard", "domain.evidence"));
        rows.put("json", List.of("base"));
        rows.put("text", List.of("base", "drive", "domain.."));
        rows.put("regulation", List.of("base", "json", "domain.standard", "domain.data"));
        rows.put("store", List.of("base", "json", "drive", "domain.."));
        rows.put("drive", List.of("base"));
        rows.put("vault", List.of("base", "drive", "domain.evidence"));
        rows.put("preview", List.of("base", "domain.evidence"));
        rows.put("documents", List.of("base", "text", "domain.."));
        rows.put("exchange.container", List.of("base"));
        rows.put("exchange.pack", List.of("base", "json", "domain.school", "exchange.container"));
        rows.put("exchange.bag", List.of("base", "exchange.container", "exchange.pack"));
        rows.put("exchange.sign", List.of("base", "json", "drive", "exchange.container"));
        rows.put("exchange.seal", List.of("base", "exchange.container"));
        rows.put("exchange.stick", List.of("base", "drive", "exchange.container"));
        rows.put("exchange.protect", List.of("base", "exchange.container", "exchange.seal", "exchange.sign"));
        rows.put("exchange.record", List.of("base", "json", "domain..", "exchange.container", "exchange.pack"));
        rows.put("exchange", List.of("base", "json", "domain..", "exchange.."));
        rows.put("application", List.of("base", "json", "text", "drive", "domain..", "regulation", "store", "vault", "preview",
                "documents..", "exchange.."));
        rows.put("application.exchange", List.of("base", "json", "text", "domain..", "regulation", "store", "vault", "exchange..",
                "application"));
        rows.put("sample", List.of("base", "json", "text", "domain..", "regulation", "documents..", "application"));
        rows.put("cli", List.of("base", "json", "text", "drive", "domain..", "regulation", "documents", "exchange..", "application..",
                "sample"));
        return rows;
    }

    /** Library (package prefix) to the rows that may use it; a library that is not here may be used by nobody. */
    private static Map<String, List<String>> libraries() {
        Map<String, List<String>> libraries = new LinkedHashMap<>();
        List<String> everybodyAboveTheDomain = List.of("json", "text", "drive", "regulation", "store", "vault", "preview", "documents",
                "exchange", "application", "sample", "cli");
        libraries.put("java.sql", List.of("store"));
        libraries.put("javax.sql", List.of("store"));
        libraries.put("org.jooq", List.of("store"));
        libraries.put("org.h2", List.of("store"));
        libraries.put("org.apache.poi", List.of("documents", "sample"));
        libraries.put("org.apache.xmlbeans", List.of("documents", "sample"));
        libraries.put("org.openxmlformats", List.of("documents", "sample"));
        libraries.put("org.apache.pdfbox", List.of("preview", "documents", "sample"));
        libraries.put("org.apache.fontbox", List.of("preview", "documents", "sample"));
        libraries.put("java.awt", List.of("preview", "documents", "sample"));
        libraries.put("javax.imageio", List.of("preview", "documents", "sample"));
        libraries.put("java.util.zip", List.of("exchange", "store", "vault"));
        libraries.put("com.sun.nio.file", List.of("exchange"));
        libraries.put("javax.crypto", List.of("exchange"));
        libraries.put("com.exceptionfactory.jagged", List.of("exchange"));
        libraries.put("com.fasterxml.jackson", List.of("json", "regulation", "exchange", "store", "sample", "cli"));
        libraries.put("picocli", List.of("cli"));
        libraries.put("org.slf4j", everybodyAboveTheDomain);
        libraries.put("java.util.logging", List.of("application", "cli"));
        libraries.put("java.nio", everybodyAboveTheDomain);
        libraries.put("java.nio.charset", List.of("base", "domain", "json", "text", "regulation", "store", "vault", "preview", "documents",
                "exchange", "application", "sample", "cli"));
        libraries.put("java.security", List.of("base", "regulation", "store", "vault", "preview", "documents", "exchange", "application",
                "sample"));
        for (String all : List.of("java.lang", "java.util", "java.time", "java.text", "java.math", "java.io")) {
            libraries.put(all, List.of("base", "domain", "json", "text", "drive", "regulation", "store", "vault", "preview", "documents",
                    "exchange", "application", "sample", "cli"));
        }
        for (String xml : List.of("javax.xml", "org.w3c.dom", "org.xml.sax")) {
            libraries.put(xml, List.of("documents", "sample"));
        }
        return libraries;
    }

    /** The row a package (without our root) belongs to: its own, or the nearest above it. */
    static Optional<String> row(String name) {
        return ROWS.keySet().stream().filter(r -> covers(r, name)).max(Comparator.comparingInt(String::length));
    }

    /** Whether code of one package may use code of another of ours. */
    static boolean mayUse(String from, String to) {
        Optional<String> source = row(from);
        Optional<String> target = row(to);
        return source.isPresent() && target.isPresent() && (source.equals(target) || ROWS.get(source.get()).stream()
                .anyMatch(allowed -> allowed.endsWith("..") ? covers(allowed.substring(0, allowed.length() - 2), target.get())
                        : allowed.equals(target.get())));
    }

    /** Whether code of one of our packages may use a package that is not ours. */
    static boolean mayUseLibrary(String from, String library) {
        return LIBRARIES.keySet().stream().filter(l -> covers(l, library)).max(Comparator.comparingInt(String::length))
                .filter(l -> LIBRARIES.get(l).stream().anyMatch(row -> covers(row, from))).isPresent();
    }

    private static boolean covers(String prefix, String name) {
        return name.equals(prefix) || name.startsWith(prefix + ".");
    }
}
