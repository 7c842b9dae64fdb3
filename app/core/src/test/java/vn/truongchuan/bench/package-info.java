/** Programs that measure; started by hand, not by the build. */
package vn.truongchuan.bench;
