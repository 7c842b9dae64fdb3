/** The BagIt 1.0 texts of a package, in the one form our profile knows. Uses base, container, pack. Basis: RFC 8493. */
package vn.truongchuan.exchange.bag;
