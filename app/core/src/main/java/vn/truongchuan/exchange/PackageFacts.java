package vn.truongchuan.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.exchange.pack.Inventory;
import vn.truongchuan.exchange.pack.InventoryLine;
import vn.truongchuan.exchange.pack.PackageHead;
import vn.truongchuan.exchange.sign.PublicSigningKey;

/**
 * What a package says, once it has been proved to say it.
 *
 * @param parts names of the texts it holds
 * @param signer the key that signed; empty for a package without a signature
 * @param content SHA-256 of the tag manifest: the same for the same content, whatever the encryption
 * @param sealed whether the file was encrypted
 */
public record PackageFacts(PackageHead head, Set<String> parts, Inventory inventory, Optional<PublicSigningKey> signer, FileDigest content,
        boolean sealed) {

    public PackageFacts {
        parts = Set.copyOf(parts);
    }

    /** Evidence whose bytes are in this volume. */
    public List<InventoryLine> here() {
        return inventory.in(head.volume().number());
    }

    /** Evidence that is only listed: the addressee confirmed to hold it, or gets none. */
    public List<InventoryLine> leftOut() {
        return inventory.in(0);
    }

    /** Whether the package may only be taken after a person has said so. */
    public boolean unsigned() {
        return signer.isEmpty();
    }
}
