/** The same requests from a command line; the only user of standard streams. Uses application, domain, base, text. */
package vn.truongchuan.cli;
