package vn.truongchuan.documents.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import vn.truongchuan.base.Failure;

/**
 * The parts of a Word file that a form is read from; what is no whole Word file, or larger than a form may be, is refused.
 * Only the zip is read by POI, with its limits: everything else that is needed is three small parts.
 */
record FormFile(String name, XmlTree document, Optional<XmlTree> styles, Map<String, String> properties) {
    private static final int LARGEST_PART = 16 << 20;
    private static final String ROOT = "_rels/.rels";

    /** Throws FORM-NOTDOCX, FORM-OLDWORD, FORM-PASS, FORM-ODT, FORM-LIMIT, FORM-DAMAGED or FORM-READ. */
    static FormFile open(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            FileLook.at(file, name);
            return read(file, name);
        } catch (XmlTree.Limit large) {
            throw new Failure(large, "FORM-LIMIT", name);
        } catch (XMLStreamException broken) {
            throw new Failure(broken, "FORM-DAMAGED", name);
        } catch (IOException broken) {
            throw new Failure(broken, limit(broken) ? "FORM-LIMIT" : Files.isReadable(file) ? "FORM-DAMAGED" : "FORM-READ", name);
        }
    }

    /** POI names its limits only in words. */
    private static boolean limit(IOException broken) {
        return String.valueOf(broken.getMessage()).contains("Zip bomb");
    }

    private static FormFile read(Path file, String name) throws IOException, XMLStreamException {
        try (ZipFileZipEntrySource zip = new ZipFileZipEntrySource(new ZipSecureFile(file.toFile()))) {
            if (doubled(zip)) {
                throw new Failure("FORM-DAMAGED", name);
            }
            String main = related(zip, ROOT, "/officeDocument").orElse("word/document.xml");
            Optional<XmlTree> document = part(zip, main).filter(root -> root.is("document"));
            if (document.isEmpty()) {
                throw new Failure("FORM-NOTDOCX", name);
            }
            int slash = main.lastIndexOf('/') + 1;
            String relations = main.substring(0, slash) + "_rels/" + main.substring(slash) + ".rels";
            Optional<XmlTree> styles = part(zip, main.substring(0, slash) + related(zip, relations, "/styles").orElse("styles.xml"));
            Optional<XmlTree> custom = part(zip, related(zip, ROOT, "/custom-properties").orElse("docProps/custom.xml"));
            return new FormFile(name, document.get(), styles, properties(custom));
        } catch (IllegalArgumentException | IllegalStateException broken) { // the zip's reader tells of bad names by these
            throw new Failure(broken, "FORM-DAMAGED", name);
        }
    }

    /** Two parts of one name: programs would not agree which one counts. */
    private static boolean doubled(ZipFileZipEntrySource zip) {
        List<String> names = Collections.list(zip.getEntries()).stream().map(String::valueOf)
                .map(name -> name.toLowerCase(Locale.ROOT)).toList();
        return names.stream().distinct().count() < names.size();
    }

    /** Where a list of relations says that a part lies. */
    private static Optional<String> related(ZipFileZipEntrySource zip, String relations, String type)
            throws IOException, XMLStreamException {
        return part(zip, relations).flatMap(root -> root.all(":Relationship").stream().filter(r -> r.attribute("Type").endsWith(type))
                .map(r -> r.attribute("Target").replaceFirst("^/", "")).findFirst());
    }

    private static Optional<XmlTree> part(ZipFileZipEntrySource zip, String path) throws IOException, XMLStreamException {
        if (zip.getEntry(path) == null) {
            return Optional.empty();
        }
        byte[] bytes;
        try (InputStream in = zip.getInputStream(zip.getEntry(path))) {
            bytes = in.readNBytes(LARGEST_PART + 1);
        }
        if (bytes.length > LARGEST_PART) {
            throw new XmlTree.Limit();
        }
        return Optional.of(XmlTree.read(bytes));
    }

    private static Map<String, String> properties(Optional<XmlTree> part) {
        Map<String, String> properties = new LinkedHashMap<>();
        part.ifPresent(root -> root.all(":property").forEach(property ->
                property.children().forEach(value -> properties.put(property.attribute("name"), value.text().toString()))));
        return properties;
    }
}
