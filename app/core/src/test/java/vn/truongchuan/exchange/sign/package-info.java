/** Keys, fingerprints and trust on first use. */
package vn.truongchuan.exchange.sign;
