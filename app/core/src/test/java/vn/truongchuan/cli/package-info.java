/** The command line as a user meets it: what it prints, where, and how it ends. */
package vn.truongchuan.cli;
