/** The outer shell of a package: a stored zip that this program reads and writes itself, byte for byte. Uses base. */
package vn.truongchuan.exchange.container;
