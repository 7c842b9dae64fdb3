package vn.truongchuan.architecture.wrong.application;

import java.util.zip.ZipFile;

/** Wrong: zip files belong to exchange, backups and the vault. */
final class ApplicationThatZips {

    ZipFile zip;
}
