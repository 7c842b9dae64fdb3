/** The shipped standard sets against the circulars, and files from outside against the format. */
package vn.truongchuan.regulation;
