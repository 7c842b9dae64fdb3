/** Writing to a stick or folder that may be full, read-only, slow, lying or pulled out. Uses base, drive, container. */
package vn.truongchuan.exchange.stick;
