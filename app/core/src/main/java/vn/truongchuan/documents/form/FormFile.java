package vn.truongchuan.documents.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import vn.truongchuan.base.Failure;

/** The parts of a Word file that a form is read from; what is no whole Word file, or larger than a form may be, is refused. */
record FormFile(String name, XmlTree document, Optional<XmlTree> styles, Map<String, String> properties) {
    private static final long LARGEST = 30L << 20;
    private static final int LARGEST_PART = 16 << 20;
    private static final int HEAD = 4096;
    private static final String MAIN = "/word/document.xml";

    /** Throws FORM-NOTDOCX, FORM-OLDWORD, FORM-PASS, FORM-ODT, FORM-LIMIT, FORM-DAMAGED or FORM-READ. */
    static FormFile open(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (!Files.isRegularFile(file)) {
                throw new Failure("FORM-READ", name);
            }
            if (Files.size(file) > LARGEST) {
                throw new Failure("FORM-LIMIT", name);
            }
            look(file, name);
            return read(file, name);
        } catch (XmlTree.Limit large) {
            throw new Failure(large, "FORM-LIMIT", name);
        } catch (InvalidFormatException | XMLStreamException broken) {
            throw new Failure(broken, "FORM-DAMAGED", name);
        } catch (IOException broken) {
            throw new Failure(broken, limit(broken) ? "FORM-LIMIT" : Files.isReadable(file) ? "FORM-DAMAGED" : "FORM-READ", name);
        }
    }

    /** POI names its limits only in words. */
    private static boolean limit(IOException broken) {
        return String.valueOf(broken.getMessage()).contains("Zip bomb");
    }

    private static void look(Path file, String name) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            String all = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            throw new Failure(all.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e") ? "FORM-PASS" : "FORM-OLDWORD", name);
        }
        if (!text.startsWith("PK\u0003\u0004")) {
            throw new Failure("FORM-NOTDOCX", name);
        }
        if (text.contains("application/vnd.oasis.opendocument")) {
            throw new Failure("FORM-ODT", name);
        }
    }

    private static FormFile read(Path file, String name) throws IOException, InvalidFormatException, XMLStreamException {
        // with a source of its own POI does not go on to guess what a zip without a directory may hold
        try (ZipFileZipEntrySource source = new ZipFileZipEntrySource(new ZipSecureFile(file.toFile()))) {
            OPCPackage zip = OPCPackage.open(source);
            Optional<XmlTree> main = part(zip, MAIN);
            if (main.isEmpty()) {
                throw new Failure("FORM-NOTDOCX", name);
            }
            return new FormFile(name, main.get(), part(zip, "/word/styles.xml"), properties(part(zip, "/docProps/custom.xml")));
        } catch (Failure said) {
            throw said;
        } catch (RuntimeException broken) { // POI tells of bad packages by half a dozen of its runtime exceptions
            throw new Failure(broken, limit(broken) ? "FORM-LIMIT" : "FORM-DAMAGED", name);
        }
    }

    private static boolean limit(RuntimeException broken) {
        return broken.getCause() instanceof IOException cause && limit(cause);
    }

    private static Optional<XmlTree> part(OPCPackage zip, String path) throws IOException, InvalidFormatException, XMLStreamException {
        PackagePart part = zip.getPart(PackagingURIHelper.createPartName(path));
        if (part == null) {
            return Optional.empty();
        }
        byte[] bytes;
        try (InputStream in = part.getInputStream()) {
            bytes = in.readNBytes(LARGEST_PART + 1);
        }
        if (bytes.length > LARGEST_PART) {
            throw new XmlTree.Limit();
        }
        return Optional.of(XmlTree.read(new ByteArrayInputStream(bytes)));
    }

    private static Map<String, String> properties(Optional<XmlTree> part) {
        Map<String, String> properties = new LinkedHashMap<>();
        part.ifPresent(root -> root.all(":property").forEach(property ->
                property.children().forEach(value -> properties.put(property.attribute("name"), value.text().toString()))));
        return properties;
    }
}
