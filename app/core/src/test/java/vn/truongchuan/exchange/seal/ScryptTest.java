package vn.truongchuan.exchange.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answers of RFC 7914, section 12. */
class ScryptTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', 16, 1, 1, 77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
                + "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906",
        "password, NaCl, 1024, 8, 16, fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
                + "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640",
        "pleaseletmein, SodiumChloride, 16384, 8, 1, 7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
                + "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887"})
    void a_password_gives_the_published_key(String password, String salt, int n, int r, int p, String key) {
        byte[] derived = Scrypt.derive(password.getBytes(StandardCharsets.US_ASCII), salt.getBytes(StandardCharsets.US_ASCII), n, r, p,
                64);

        assertThat(HexFormat.of().formatHex(derived)).isEqualTo(key);
    }

    @Test
    void a_cost_that_is_no_power_of_two_is_refused() {
        assertThatThrownBy(() -> Scrypt.derive(new byte[1], new byte[1], 1000, 8, 1, 32)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Scrypt.derive(new byte[1], new byte[1], 1 << 30, 8, 1, 32)).isInstanceOf(IllegalArgumentException.class);
    }
}
