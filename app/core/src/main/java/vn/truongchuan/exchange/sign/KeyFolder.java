package vn.truongchuan.exchange.sign;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Protection;
import vn.truongchuan.json.Json;

/** The workspace's own signing key, in files only their owner may read. A lost or damaged key never stands in the way of data. */
public final class KeyFolder {
    private static final String FILE = "signing-key";
    private static final int LARGEST = 8 << 10;
    private final Path folder;
    private final Protection protection;

    public KeyFolder(Path folder) {
        this(folder, Protection.NONE);
    }

    /**
     * @param protection how its files lie there
     */
    public KeyFolder(Path folder, Protection protection) {
        this.folder = folder;
        this.protection = protection;
    }

    /** What lies in the folder. */
    public enum State { NONE, DAMAGED, PRESENT }

    public State state() {
        return key().isPresent() ? State.PRESENT : Files.exists(file()) ? State.DAMAGED : State.NONE;
    }

    /** The key; empty where there is none or it cannot be read. */
    public Optional<SigningKey> key() {
        try {
            if (!Files.isRegularFile(file()) || Files.size(file()) > LARGEST) {
                return Optional.empty();
            }
            JsonNode root = Json.read(text());
            return SigningKey.of(root.path("secret").asText(), root.path("key").asText());
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private String text() throws IOException {
        try (InputStream in = protection.under(Files.newInputStream(file()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Takes another folder's key over, where that has one. */
    public void takeOver(KeyFolder other) {
        try {
            if (Files.isRegularFile(other.file()) && Files.notExists(file())) {
                OwnerOnly.folder(folder);
                OwnerOnly.write(file(), hidden(other.text().getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException unwritable) {
            throw new Failure(unwritable, "KEY-WRITE", folder.toString());
        }
    }

    private byte[] hidden(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream over = protection.over(out)) {
            over.write(plain);
        }
        return out.toByteArray();
    }

    /** The key, made now where there is none; throws KEY-DAMAGED where one lies there that cannot be read. */
    public SigningKey need() {
        return switch (state()) {
            case PRESENT -> key().orElseThrow(() -> new Failure("KEY-DAMAGED", file().toString()));
            case DAMAGED -> throw new Failure("KEY-DAMAGED", file().toString());
            case NONE -> makeNew();
        };
    }

    /** A new key; one that lies there is kept beside it under another name. Addressees must compare the new sheet. */
    public SigningKey makeNew() {
        SigningKey key = SigningKey.generate();
        byte[] json = Json.pretty(Json.object().put("algorithm", "Ed25519").put("fingerprint", key.open().fingerprint().text())
                .put("key", key.open().base64()).put("secret", key.secretBase64())).getBytes(StandardCharsets.UTF_8);
        try {
            OwnerOnly.folder(folder);
            if (Files.exists(file())) {
                Files.move(file(), free());
            }
            OwnerOnly.write(file(), hidden(json));
            return key;
        } catch (IOException unwritable) {
            throw new Failure(unwritable, "KEY-WRITE", folder.toString());
        }
    }

    private Path free() {
        for (int n = 1; ; n++) {
            Path old = folder.resolve("signing-key.old-" + n + ending());
            if (Files.notExists(old)) {
                return old;
            }
        }
    }

    private Path file() {
        return folder.resolve(FILE + ending());
    }

    private String ending() {
        return protection.hides() ? ".json.age" : ".json";
    }
}
