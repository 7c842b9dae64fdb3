package vn.truongchuan.desktop.parcel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.truongchuan.application.exchange.Arrival;
import vn.truongchuan.desktop.text.Formats;
import vn.truongchuan.desktop.text.Texts;
import vn.truongchuan.exchange.PackageTexts;
import vn.truongchuan.exchange.pack.PackageHead;
import vn.truongchuan.exchange.pack.PackageKind;
import vn.truongchuan.exchange.pack.Party;
import vn.truongchuan.exchange.record.LogEntry;
import vn.truongchuan.text.Messages;
import vn.truongchuan.text.VisibleText;

/** Packages and their parties in words. Names from outside are shown with their invisible characters as marks. */
public final class ParcelWords {
    private static final String SCREEN = "exchange";
    private final Messages words;
    private final Messages packages;

    public ParcelWords(Texts texts) {
        words = texts.screen(SCREEN);
        packages = texts.core("packages");
    }

    /** The words of the screen itself. */
    public Messages screen() {
        return words;
    }

    public String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    public String kind(PackageKind kind) {
        return packages.text("kind." + kind.word());
    }

    /** "Phân công, số 3". */
    public String named(PackageKind kind, long sequence) {
        return words.text("parcel.named", kind(kind), Long.toString(sequence));
    }

    public String named(LogEntry entry) {
        return named(entry.kind(), entry.sequence());
    }

    /** The name of a party, or its role where it has none. */
    public String party(Party party) {
        String role = packages.text("role." + party.role().word());
        return party.name().isBlank() ? role
                : words.text("parcel.party", VisibleText.of(party.name()), role.toLowerCase(Locale.ROOT));
    }

    /** What a package says of itself, line by line. */
    public List<String> about(Arrival arrival) {
        List<String> lines = new ArrayList<>();
        arrival.head().ifPresent(head -> about(head, lines));
        arrival.texts().flatMap(PackageTexts::assignment).ifPresent(a -> {
            lines.add(words.text("parcel.assignment", VisibleText.of(a.memberName()),
                    a.criteria().stream().map(Object::toString).collect(Collectors.joining(", "))));
            if (!a.message().isBlank()) {
                lines.add(words.text("parcel.message", VisibleText.of(a.message())));
            }
        });
        lines.add(words.text("parcel.files", arrival.files().stream().map(f -> VisibleText.of(f.getFileName().toString()))
                .collect(Collectors.joining(", "))));
        return lines;
    }

    private void about(PackageHead head, List<String> lines) {
        lines.add(words.text("parcel.from", party(head.route().sender()), Formats.moment(head.route().created())));
        lines.add(words.text("parcel.to", party(head.route().addressee())));
        head.subject().ifPresent(s -> lines.add(words.text("parcel.about", VisibleText.of(s.schoolName()), Formats.year(s.schoolYear()),
                s.standardSet())));
    }

    /** Title of an arrived package; the name of its file where it says nothing of itself. */
    public String title(Arrival arrival) {
        return arrival.head().map(h -> named(h.kind(), h.route().sequence())).orElseGet(() -> VisibleText.of(arrival.name()));
    }
}
