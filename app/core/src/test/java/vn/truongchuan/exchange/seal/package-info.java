/** The encryption: published vectors, wrong passwords, damage, recovery keys. */
package vn.truongchuan.exchange.seal;
