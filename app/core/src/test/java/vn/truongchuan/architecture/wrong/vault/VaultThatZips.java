package vn.truongchuan.architecture.wrong.vault;

import java.util.zip.ZipFile;

/** Wrong: zip files belong to exchange and backups. */
final class VaultThatZips {

    ZipFile zip;
}
