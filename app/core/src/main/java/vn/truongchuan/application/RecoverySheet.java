package vn.truongchuan.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.truongchuan.base.Failure;
import vn.truongchuan.exchange.seal.RecoveryKey;
import vn.truongchuan.text.Messages;

/** The sheet with the recovery key, as a page any browser prints; it is the only way in when the password is forgotten. */
public final class RecoverySheet {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final int GROUPS_IN_A_ROW = 5;
    private static final List<String> PARTS = List.of("what", "where", "how", "old", "technical");
    private final Messages words;

    public RecoverySheet(Locale language) {
        this.words = Messages.open("vn.truongchuan.text.protection", language, RecoverySheet.class.getClassLoader());
    }

    /** Writes it into a file that does not exist yet; throws SHEET-EXISTS or SHEET-NOT-WRITTEN. */
    public void write(Path file, RecoveryKey key, Path workspace, LocalDate day) {
        try {
            Files.writeString(file, page(key, workspace, day), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException there) {
            throw new Failure(there, "SHEET-EXISTS", file.toString());
        } catch (IOException unwritable) {
            throw new Failure(unwritable, "SHEET-NOT-WRITTEN", file.toString());
        }
    }

    private String page(RecoveryKey key, Path workspace, LocalDate day) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>");
        html.append(text("sheet.title")).append("</title><style>body{font-family:serif;max-width:17cm;margin:1.5cm auto;font-size:13pt}")
                .append("h1{font-size:17pt;text-align:center}")
                .append("td{font-family:monospace;font-size:17pt;padding:.25cm .4cm;white-space:nowrap;border:1px solid}")
                .append("td small{font-size:8pt;display:block}table{border-collapse:collapse;margin:.5cm auto}</style></head><body>\n");
        html.append("<h1>").append(text("sheet.title")).append("</h1>\n");
        html.append("<p>").append(text("sheet.of", workspace.toAbsolutePath().normalize().toString(), DAY.format(day))).append("</p>\n");
        html.append("<table>\n").append(rows(key.groups())).append("</table>\n");
        PARTS.forEach(part -> html.append("<p>").append(text("sheet." + part)).append("</p>\n"));
        html.append("<p><code>").append(key.text()).append("</code></p>\n");
        return html.append("</body></html>\n").toString();
    }

    private static String rows(List<String> groups) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < groups.size(); i++) {
            rows.append(i % GROUPS_IN_A_ROW == 0 ? "<tr>" : "").append("<td><small>").append(i + 1).append("</small>")
                    .append(groups.get(i)).append("</td>").append(i % GROUPS_IN_A_ROW == GROUPS_IN_A_ROW - 1 ? "</tr>\n" : "");
        }
        return rows.append(groups.size() % GROUPS_IN_A_ROW == 0 ? "" : "</tr>\n").toString();
    }

    private String text(String key, Object... arguments) {
        return escaped(words.text(key, arguments));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
