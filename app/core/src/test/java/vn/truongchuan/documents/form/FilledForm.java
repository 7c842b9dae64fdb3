package vn.truongchuan.documents.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A form on the desk of a person: fills slots in as Word does, and breaks it in every way a person or program can. */
public final class FilledForm {
    private static final Pattern CELL = Pattern.compile("(?s)(<w:tc>.*?</w:tcPr>)(.*)(</w:tc>)");
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private FilledForm() {
    }

    public static FilledForm open(Path file) throws IOException {
        return of(Files.readAllBytes(file));
    }

    public static FilledForm of(byte[] file) throws IOException {
        FilledForm form = new FilledForm();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                form.parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return form;
    }

    /** Writes paragraphs of plain text into a slot, in the place of what stood there. */
    public FilledForm fill(int slot, String text) {
        StringBuilder paragraphs = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            paragraphs.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                    .append(escape(line).replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">")).append("</w:t></w:r></w:p>");
        }
        return content(slot, paragraphs.toString());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Puts any paragraphs into a slot, as XML. */
    public FilledForm content(int slot, String paragraphs) {
        return document(xml -> {
            int start = control(xml, slot);
            int end = xml.indexOf("</w:sdt>", start);
            String control = xml.substring(start, end).replace("<w:showingPlcHdr/>", "");
            Matcher cell = CELL.matcher(control);
            if (!cell.find()) {
                throw new IllegalStateException("slot " + slot);
            }
            String filled = control.substring(0, cell.start(2)) + paragraphs + control.substring(cell.end(2));
            return xml.substring(0, start) + filled + xml.substring(end);
        });
    }

    /** Where the control of a slot begins. */
    private static int control(String xml, int slot) {
        int id = xml.indexOf("<w:id w:val=\"" + (slot + 1000) + "\"/>");
        return xml.lastIndexOf("<w:sdt>", id);
    }

    /** The control of a slot as XML. */
    public String control(int slot) {
        String xml = text("word/document.xml");
        int start = control(xml, slot);
        return xml.substring(start, xml.indexOf("</w:sdt>", start) + "</w:sdt>".length());
    }

    public FilledForm document(UnaryOperator<String> change) {
        return part("word/document.xml", change);
    }

    public FilledForm part(String name, UnaryOperator<String> change) {
        parts.put(name, change.apply(text(name)).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public String text(String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    public FilledForm without(String name) {
        parts.remove(name);
        return this;
    }

    public byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    public Path save(Path file) throws IOException {
        return Files.write(file, bytes());
    }

}
