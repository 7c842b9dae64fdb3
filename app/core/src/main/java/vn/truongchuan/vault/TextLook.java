package vn.truongchuan.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import vn.truongchuan.domain.evidence.ContentType;

/** Tells text from other bytes, and web pages and scripts from plain text. */
final class TextLook {
    private static final List<String> SCRIPTS = List.of("#!", "@echo off", "[internetshortcut]", "windows registry editor", "regedit4",
            "[desktop entry]", "[autorun]", "<?php", "<hta:application", "<job>", "<scriptlet");

    private TextLook() {
    }

    /** Text has no zero bytes (unless it says it is UTF-16) and hardly any control characters. */
    static boolean isText(byte[] head) {
        if (utf16(head)) {
            return true;
        }
        int odd = 0;
        for (byte b : head) {
            if (b == 0) {
                return false;
            }
            odd += b > 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 27 ? 1 : 0;
        }
        return odd * 200 <= head.length && (utf8(head) || oneByteLetters(head));
    }

    static ContentType type(byte[] head) {
        String start = start(head);
        if (SCRIPTS.stream().anyMatch(s -> start.startsWith(s)) || start.contains("<hta:application")) {
            return ContentType.PROGRAM;
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.contains("<html") && start.startsWith("<")) {
            return ContentType.HTML;
        }
        return start.startsWith("<?xml") || start.startsWith("<svg") ? ContentType.XML : ContentType.TEXT;
    }

    private static String start(byte[] head) {
        int length = Math.min(head.length, 2048);
        String text = utf16(head)
                ? new String(head, 0, length & ~1, StandardCharsets.UTF_16)
                : new String(head, 0, length, StandardCharsets.UTF_8);
        return text.replace("\uFEFF", "").stripLeading().toLowerCase(Locale.ROOT);
    }

    static boolean utf16(byte[] head) {
        return head.length >= 2 && (head[0] == (byte) 0xff && head[1] == (byte) 0xfe || head[0] == (byte) 0xfe && head[1] == (byte) 0xff);
    }

    /** Whether the bytes are UTF-8; a letter cut off at the end does not count against it. */
    private static boolean utf8(byte[] head) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return !decoder.decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length), false).isError();
    }

    /** Old one-byte texts (TCVN3, VNI, Windows-1258): mostly letters of ASCII among the high bytes. */
    private static boolean oneByteLetters(byte[] head) {
        int plain = 0;
        for (byte b : head) {
            plain += b > 0 ? 1 : 0;
        }
        return plain * 2 >= head.length;
    }
}
