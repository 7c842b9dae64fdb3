/** Four words everyone shares: Progress, Failure, FileDigest, FileSource. Uses the JDK alone. */
package vn.truongchuan.base;
