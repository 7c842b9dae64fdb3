/** Encryption of whole packages in the age format (age-encryption.org/v1): nothing of our own but scrypt and reading at any place. */
package vn.truongchuan.exchange.seal;
