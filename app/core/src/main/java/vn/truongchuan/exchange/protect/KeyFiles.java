package vn.truongchuan.exchange.protect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.truongchuan.base.Failure;
import vn.truongchuan.exchange.container.BadPackage;
import vn.truongchuan.exchange.seal.Passphrase;
import vn.truongchuan.exchange.seal.Recipient;
import vn.truongchuan.exchange.seal.RecoveryKey;
import vn.truongchuan.exchange.seal.SealedBytes;
import vn.truongchuan.exchange.seal.Sealing;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.exchange.sign.OwnerOnly;

/**
 * The two small files that hold a workspace's key: one for the password, one for the recovery sheet. Each is an age file around the
 * key's text and opens alone; whoever has neither password nor sheet opens nothing. A spare copy of each lies beside it.
 */
public final class KeyFiles {
    public static final String PASSWORD = "password.age";
    public static final String SHEET = "recovery.age";
    /** Fewer characters are guessed in days, whatever the derivation costs. */
    public static final int SHORTEST_PASSWORD = 10;
    private static final String SPARE = "spare";
    private static final int LARGEST = 8 << 10;
    private final Path folder;
    private final Path workspace;

    /**
     * @param folder where the files lie
     * @param workspace the folder people know
     */
    public KeyFiles(Path folder, Path workspace) {
        this.folder = folder;
        this.workspace = workspace;
    }

    /** Refuses a password that is guessed too soon: WS-PASS-SHORT. */
    public static Passphrase strong(String typed) {
        if (typed.codePointCount(0, typed.length()) < SHORTEST_PASSWORD) {
            throw new Failure("WS-PASS-SHORT", Integer.toString(SHORTEST_PASSWORD));
        }
        return new Passphrase(typed);
    }

    /** Whether any of them is there. */
    public boolean present() {
        return !candidates(PASSWORD).isEmpty() || !candidates(SHEET).isEmpty();
    }

    /** Writes both, for a new workspace. */
    public void write(WorkspaceKey key, Passphrase password, Recipient sheet) {
        changePassword(key, password);
        changeSheet(key, sheet);
    }

    /** From now on this password opens the workspace; nothing else is written anew. */
    public void changePassword(WorkspaceKey key, Passphrase password) {
        put(PASSWORD, sealed(key, Sealing.with(password)));
    }

    /** From now on the sheet with this key opens the workspace, and no older one. */
    public void changeSheet(WorkspaceKey key, Recipient sheet) {
        put(SHEET, sealed(key, Sealing.forKeys(List.of(sheet))));
    }

    /** Writes files as they are, e.g. out of a backup. */
    public void write(Map<String, byte[]> files) {
        files.forEach(this::put);
    }

    /** The files as they are, for a backup. */
    public Map<String, byte[]> read() {
        Map<String, byte[]> found = new TreeMap<>();
        for (String name : List.of(PASSWORD, SHEET)) {
            candidates(name).stream().findFirst().ifPresent(bytes -> found.put(name, bytes));
        }
        return found;
    }

    /** The key; throws WS-PROTECTED, WS-PASS, WS-SHEET or WS-KEY-DAMAGED. */
    public WorkspaceKey unlock(Unlocking unlocking) {
        String name = unlocking.passphrase().isPresent() ? PASSWORD : SHEET;
        Opened opened = unlock(candidates(name), unlocking, workspace.toString());
        heal(name, opened.file);
        return opened.key;
    }

    /** The key out of files that lie elsewhere. */
    public static WorkspaceKey unlock(Map<String, byte[]> files, Unlocking unlocking, String where) {
        String name = unlocking.passphrase().isPresent() ? PASSWORD : SHEET;
        return unlock(Optional.ofNullable(files.get(name)).map(List::of).orElse(List.of()), unlocking, where).key;
    }

    private record Opened(WorkspaceKey key, byte[] file) {
    }

    private static Opened unlock(List<byte[]> candidates, Unlocking unlocking, String where) {
        if (unlocking.passphrase().isEmpty() && unlocking.keys().isEmpty()) {
            throw new Failure("WS-PROTECTED", where);
        }
        String trouble = "WS-KEY-DAMAGED";
        for (byte[] file : candidates) {
            try (SealedBytes sealed = SealedBytes.open(new Held(file), unlocking)) {
                String text = new String(sealed.bytes(0, (int) Math.min(sealed.size(), LARGEST)), StandardCharsets.US_ASCII);
                return new Opened(new WorkspaceKey(new RecoveryKey(text.strip())), file);
            } catch (BadPackage refused) {
                trouble = switch (refused.code()) {
                    case "ENC-PASS" -> "WS-PASS";
                    case "ENC-NOTFORYOU" -> "WS-SHEET";
                    default -> trouble;
                };
            } catch (IOException | IllegalArgumentException damaged) {
                continue;
            }
        }
        throw new Failure(trouble, where);
    }

    private static byte[] sealed(WorkspaceKey key, Sealing sealing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WritableByteChannel channel = sealing.over(Channels.newChannel(out))) {
            channel.write(ByteBuffer.wrap((key.identity().text() + "\n").getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private void put(String name, byte[] content) {
        try {
            OwnerOnly.folder(folder);
            OwnerOnly.folder(folder.resolve(SPARE));
            OwnerOnly.write(folder.resolve(name), content);
            OwnerOnly.write(folder.resolve(SPARE).resolve(name), content);
        } catch (IOException unwritable) {
            throw new Failure(unwritable, "KEY-WRITE", folder.toString());
        }
    }

    /** Makes file and spare copy the same again after one of them was lost, damaged or not written any more. */
    private void heal(String name, byte[] opened) {
        try {
            if (!same(folder.resolve(name), opened) || !same(folder.resolve(SPARE).resolve(name), opened)) {
                put(name, opened);
            }
        } catch (Failure | IOException notNow) {
            // one that opens is there, the other is written another time
            return;
        }
    }

    private static boolean same(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) == content.length && Arrays.equals(Files.readAllBytes(file), content);
    }

    /** The file's content and its spare copy's where that is another. */
    private List<byte[]> candidates(String name) {
        List<byte[]> found = new ArrayList<>();
        for (Path file : List.of(folder.resolve(name), folder.resolve(SPARE).resolve(name))) {
            try {
                if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
                    byte[] content = Files.readAllBytes(file);
                    if (found.stream().noneMatch(other -> Arrays.equals(other, content))) {
                        found.add(content);
                    }
                }
            } catch (IOException unreadable) {
                continue;
            }
        }
        return found;
    }
}
