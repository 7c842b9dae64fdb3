package vn.truongchuan.exchange.seal;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import vn.truongchuan.base.Failure;

/** A password as it goes into the key: composed letters, whatever keyboard typed them, and never empty. */
public record Passphrase(String text) {

    /** Throws ENC-EMPTY for an empty password. */
    public Passphrase {
        if (text.isEmpty()) {
            throw new Failure("ENC-EMPTY");
        }
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "***";
    }
}
