/** What a package says of itself, and who may open it. */
package vn.truongchuan.exchange.pack;
