/** Who wrote a package: Ed25519 signatures, fingerprints, and which keys have been seen before. Uses base, json, drive, container. */
package vn.truongchuan.exchange.sign;
