/**
 * Packages between people: what is sent to whom, what is taken from whom, and the log of both; an office's folder without a workspace.
 * Uses application, store, vault, exchange and all below.
 */
package vn.truongchuan.application.exchange;
