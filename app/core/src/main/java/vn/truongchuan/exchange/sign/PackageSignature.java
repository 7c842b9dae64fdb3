package vn.truongchuan.exchange.sign;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import vn.truongchuan.exchange.container.BadPackage;
import vn.truongchuan.json.Json;

/**
 * signature.json: a signature over the tag manifest, which through its hashes covers the whole package.
 * A line before the signed bytes says what they are, so that a signature cannot be used for anything else.
 */
public final class PackageSignature {
    private static final String CONTEXT = "truong-chuan package signature v1\n";
    private static final int LENGTH = 64;

    private PackageSignature() {
    }

    /** The bytes of signature.json. */
    public static byte[] sign(SigningKey key, byte[] tagManifest) {
        return json(key.open(), Base64.getEncoder().encodeToString(key.sign(message(tagManifest))));
    }

    /** Written out, not by a library: the file has one right form for ever. */
    private static byte[] json(PublicSigningKey key, String signature) {
        return ("{\n  \"algorithm\": \"Ed25519\",\n  \"fingerprint\": \"" + key.fingerprint() + "\",\n  \"key\": \"" + key.base64()
                + "\",\n  \"signature\": \"" + signature + "\"\n}\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** The key that signed; throws SIG-BAD where the file is not the one right form or the signature does not fit. */
    public static PublicSigningKey verify(byte[] given, byte[] tagManifest) {
        try {
            JsonNode root = Json.read(new String(given, StandardCharsets.UTF_8));
            String key = root.path("key").asText();
            String signature = root.path("signature").asText();
            byte[] bytes = PublicSigningKey.decode(signature, LENGTH).orElseThrow(() -> new BadPackage("SIG-BAD"));
            if (PublicSigningKey.decode(key, 32).isEmpty()) {
                throw new BadPackage("SIG-BAD");
            }
            PublicSigningKey signer = new PublicSigningKey(key);
            if (!Arrays.equals(given, json(signer, signature)) || !signer.verifies(message(tagManifest), bytes)) {
                throw new BadPackage("SIG-BAD");
            }
            return signer;
        } catch (IOException notJson) {
            throw new BadPackage("SIG-BAD");
        }
    }

    private static byte[] message(byte[] tagManifest) {
        byte[] context = CONTEXT.getBytes(StandardCharsets.US_ASCII);
        byte[] message = Arrays.copyOf(context, context.length + tagManifest.length);
        System.arraycopy(tagManifest, 0, message, context.length, tagManifest.length);
        return message;
    }
}
