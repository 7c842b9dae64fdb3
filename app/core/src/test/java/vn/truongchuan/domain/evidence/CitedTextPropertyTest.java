package vn.truongchuan.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.truongchuan.domain.standard.CriterionCode;

/** Whatever is typed: linking and showing are each other's inverse, and numbering anew changes no stored text. */
class CitedTextPropertyTest {
    private static final int TEXTS = 4000;
    private static final String[] WORDS = {"Trường", "có", "đủ hồ sơ", "[ghi chú", "]", "[", ".", ",", "; ", " ", " ", "\n", "1",
        "2.1", "-", "(", ")",
        "năm 2024", "lớp 1A", "⟧", "$1", "\\", "H", "MC", "\u00A0", "và", "…"};
    private static final String[] VARIANTS = {"[H%b-%c-%2]", "H%b-%c-%2", "[H%b–%c–%2]", "[ H%b - %c - %2 ]", "[H%b.%c.%2]", "[H%b-%c-%2",
        "H%b-%c-%2]", "[h%b-%c-%1]", "H%b\u2011%c\u2011%2"};
    private static final String[] TT57_VARIANTS = {"MC.%c.%2", "(MC.%c.%2)", "MC %c.%2", "mc.%c.%1", "MC.%c–%2", "MC. %c. %2"};

    /** The two ways of writing codes. */
    enum Scheme {
        BOXED(Pieces.BOXED, VARIANTS), TT57(Pieces.TT57, TT57_VARIANTS);

        private final CodeScheme codes;
        private final String[] variants;

        Scheme(CodeScheme codes, String... variants) {
            this.codes = codes;
            this.variants = variants;
        }
    }

    @ParameterizedTest
    @EnumSource
    void link_then_show_is_the_canonical_text_and_show_then_link_is_what_was_stored(Scheme scheme) {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<EvidenceItem> items = items(scheme, 0);
        EvidenceRegister register = Pieces.register(scheme.codes, items);
        EvidenceRegister renumbered = Pieces.register(scheme.codes, items(scheme, 7));
        for (int i = 0; i < TEXTS; i++) {
            String typed = typed(scheme, random);
            String about = "seed " + seed + " text " + i + ": " + typed;
            CitedText stored = register.link(typed);
            String shown = register.show(stored);
            assertThat(shown).as(about).isEqualTo(canonical(register, typed));
            assertThat(register.link(shown, stored)).as(about).isEqualTo(stored);
            assertThat(register.link(stored.stored(), stored)).as(about + " (stored again)").isEqualTo(stored);
            String shownAnew = renumbered.show(stored);
            assertThat(renumbered.link(shownAnew, stored).citations()).as(about + " anew: " + shownAnew).containsAll(stored.citations());
        }
    }

    private static List<EvidenceItem> items(Scheme scheme, int shift) {
        List<EvidenceItem> items = new ArrayList<>();
        for (String criterion : List.of("1.1", "1.10", "2.3", "M4.1")) {
            for (int serial = 1; serial <= 12; serial++) {
                int box = scheme == Scheme.BOXED ? criterion.startsWith("M") ? 6 : criterion.charAt(0) - '0' : 0;
                String[] deleted = serial == 12 ? new String[] {"deleted=true"} : new String[0];
                items.add(Pieces.coded("e-" + criterion + "-" + serial, box, criterion, (serial + shift - 1) % 12 + 1, deleted));
            }
        }
        return items;
    }

    private static String typed(Scheme scheme, Random random) {
        StringBuilder typed = new StringBuilder();
        for (int words = 1 + random.nextInt(9); words > 0; words--) {
            typed.append(random.nextInt(3) == 0 ? code(scheme, random) : WORDS[random.nextInt(WORDS.length)]);
            typed.append(random.nextBoolean() ? " " : "");
        }
        return typed.toString();
    }

    private static String code(Scheme scheme, Random random) {
        String criterion = List.of("1.1", "1.10", "2.3", "M4.1", "9.9").get(random.nextInt(5));
        int serial = 1 + random.nextInt(14);
        int box = criterion.startsWith("M") ? 6 : criterion.charAt(0) - '0';
        return scheme.variants[random.nextInt(scheme.variants.length)].replace("%b", Integer.toString(box)).replace("%c", criterion)
                .replace("%2", String.format("%02d", serial)).replace("%1", Integer.toString(serial));
    }

    /** The typed text with every code that some evidence has as it is cited, apart from a code nobody has that it touches. */
    private static String canonical(EvidenceRegister register, String typed) {
        StringBuilder canonical = new StringBuilder();
        int at = 0;
        boolean unknownBefore = false;
        for (CodeScheme.Found found : register.scheme().find(typed)) {
            boolean known = register.all().anyMatch(item -> item.code().filter(found.code()::equals).isPresent());
            boolean grown = found.start() > at && known && register.scheme().format().open().isEmpty()
                    && Character.isLetterOrDigit(typed.charAt(found.start() - 1));
            canonical.append(typed, at, found.start()).append(grown || unknownBefore && known && found.start() == at ? " " : "")
                    .append(known ? register.scheme().cite(found.code()) : typed.substring(found.start(), found.end()));
            at = found.end();
            unknownBefore = !known && register.scheme().format().open().isEmpty();
        }
        return canonical.append(typed.substring(at)).toString();
    }

    @org.junit.jupiter.api.Test
    void three_thousand_pieces_of_evidence_are_found_in_a_moment() {
        List<EvidenceItem> items = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            items.add(Pieces.coded("e" + i, 1 + i % 5, 1 + i % 5 + "." + (1 + i / 5 % 10), 1 + i / 50));
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            text.append("Câu ").append(i).append(" có minh chứng [H").append(1 + i % 5).append('-').append(1 + i % 5).append('.')
                    .append(1 + i / 5 % 10).append('-').append(String.format("%02d", 1 + i / 50)).append("]. ");
        }
        long start = System.nanoTime();
        EvidenceRegister register = Pieces.register(Pieces.BOXED, items);
        CitedText stored = register.link(text.toString());
        assertThat(register.show(stored)).isEqualTo(text.toString());
        assertThat(stored.citations()).hasSize(3000);
        assertThat(register.dangling(stored)).isEmpty();
        for (int i = 1; i <= 5; i++) {
            assertThat(register.usedIn(CriterionCode.of(i, 1))).hasSize(60);
        }
        assertThat((System.nanoTime() - start) / 1_000_000).as("milliseconds").isLessThan(8000);
    }
}
