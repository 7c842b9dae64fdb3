package vn.truongchuan.preview;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.truongchuan.domain.evidence.PreviewContent;

/** The beginning of a text file in whichever of the usual encodings it is. */
final class TextHead {
    private static final int READ = 64 * 1024;

    private TextHead() {
    }

    static PreviewContent of(Path file, long size) throws IOException {
        byte[] head;
        try (InputStream in = new FileInputStream(file.toFile())) {
            head = in.readNBytes(READ);
        }
        String text = decode(head, size <= head.length).replace("\uFEFF", "").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
        return new PreviewContent.Text(text, size > head.length);
    }

    private static String decode(byte[] head, boolean whole) {
        if (head.length >= 2 && (head[0] == (byte) 0xff && head[1] == (byte) 0xfe || head[0] == (byte) 0xfe && head[1] == (byte) 0xff)) {
            return new String(head, StandardCharsets.UTF_16);
        }
        CharBuffer text = CharBuffer.allocate(head.length);
        boolean bad = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(head), text, whole).isError();
        return bad ? new String(head, Charset.forName("windows-1258")) : text.flip().toString();
    }
}
