/** Packages between people, as they happen. */
package vn.truongchuan.application.exchange;
