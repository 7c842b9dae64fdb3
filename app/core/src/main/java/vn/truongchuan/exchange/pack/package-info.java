/** What a package says of itself: kind, from whom, to whom, about what, and its list of evidence. Uses base, json, container. */
package vn.truongchuan.exchange.pack;
