package vn.truongchuan.exchange;

import java.text.Normalizer;
import java.util.List;
import java.util.OptionalInt;
import vn.truongchuan.base.FileDigest;

/**
 * A piece of evidence to be packed.
 *
 * @param crc CRC-32 where it is known already; saves reading the file twice for an encrypted package
 * @param name its own file name, for people
 * @param codes evidence codes, for people
 * @param here whether its bytes are to be in the package: not where the addressee has confirmed to hold them
 */
public record PackageEvidence(FileDigest digest, long size, OptionalInt crc, String mediaType, String name, List<String> codes,
        boolean here) {

    public PackageEvidence {
        name = Normalizer.normalize(name, Normalizer.Form.NFC);
        codes = List.copyOf(codes);
    }

    /** The same, known to the list only. */
    public PackageEvidence leftOut() {
        return new PackageEvidence(digest, size, crc, mediaType, name, codes, false);
    }
}
