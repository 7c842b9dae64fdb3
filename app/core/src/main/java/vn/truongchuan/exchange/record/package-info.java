/** The lists that go along in packages, and how a log of packages is kept. Uses base, json, domain, exchange.pack. */
package vn.truongchuan.exchange.record;
