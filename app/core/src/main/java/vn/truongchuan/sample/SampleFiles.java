package vn.truongchuan.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes the small, real evidence files of the fictional schools: PDF, Word, Excel, photo, scan. */
public final class SampleFiles {
    private final Path folder;
    private final GlyphPen pen;

    /**
     * @param folder where the files are made; it must exist
     */
    public SampleFiles(Path folder) {
        this.folder = folder;
        this.pen = GlyphPen.bundled();
    }

    /**
     * Makes one file; the same arguments give the same content.
     *
     * @param kind pdf, docx, xlsx, jpg or png
     * @param name file name as teachers give it
     * @param lines content, a line each; for xlsx the cells are parted by "|"
     * @return the file
     */
    public Path make(String kind, String name, List<String> lines) {
        Path file = folder.resolve(name);
        try {
            byte[] content = switch (kind) {
                case "pdf" -> SamplePdf.of(lines);
                case "docx" -> SampleOffice.document(lines);
                case "xlsx" -> SampleOffice.sheet(lines);
                case "jpg" -> new SamplePicture(pen).photo(lines);
                case "png" -> new SamplePicture(pen).scan(lines);
                default -> throw new IllegalArgumentException("no such kind of file: " + kind);
            };
            return Files.write(file, content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
