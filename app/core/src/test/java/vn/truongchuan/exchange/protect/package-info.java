/** Tests of the forms in which a protected workspace lies on the disk. */
package vn.truongchuan.exchange.protect;
