package vn.truongchuan.exchange.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** A key typed off a sheet: right, or the place where it is wrong. */
class RecoveryKeyTest {
    private final RecoveryKey key = RecoveryKey.generate();

    @Test
    void a_printed_key_is_read_in_any_case_with_or_without_its_beginning() {
        String groups = String.join(" ", key.groups());

        assertThat(RecoveryKey.type(groups).key()).contains(key);
        assertThat(RecoveryKey.type(groups.toLowerCase(java.util.Locale.ROOT)).key()).contains(key);
        assertThat(RecoveryKey.type(key.text()).key()).contains(key);
        assertThat(key.groups()).hasSize(15);
    }

    @Test
    void one_wrong_character_is_found_with_its_group() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String data = String.join("", key.groups());
        for (int round = 0; round < 40; round++) {
            int at = random.nextInt(data.length());
            char other = "QPZRY9X8".charAt(random.nextInt(8));
            String wrong = data.substring(0, at) + other + data.substring(at + 1);
            if (other != data.charAt(at)) {
                RecoveryKey.Typed typed = RecoveryKey.type(wrong);
                assertThat(typed.key()).as("seed " + seed).isEmpty();
                assertThat(typed.wrongGroup()).as("seed " + seed + ", place " + at).isEqualTo(at / 4 + 1);
            }
        }
    }

    @Test
    void a_character_that_no_key_has_is_found_and_a_missing_one_is_not_guessed() {
        String data = String.join("", key.groups());

        assertThat(RecoveryKey.type(data.substring(0, 9) + "O" + data.substring(10)).wrongGroup()).isEqualTo(3);
        assertThat(RecoveryKey.type(data.substring(1))).isEqualTo(new RecoveryKey.Typed(java.util.Optional.empty(), 0));
    }

    @Test
    void the_open_half_is_the_one_the_format_says() {
        // the pair of the public vectors' "x25519" and the age documentation's form
        RecoveryKey known = new RecoveryKey("AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0");

        assertThat(known.recipient().text()).startsWith("age1").hasSize(62);
        assertThat(Recipient.tryParse(known.recipient().text())).contains(known.recipient());
        assertThat(Recipient.tryParse(known.recipient().text().replace('q', 'p'))).isEmpty();
        assertThat(known.toString()).doesNotContain("EGTZ");
    }
}
