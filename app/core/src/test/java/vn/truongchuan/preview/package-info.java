/** Tests of previews with real and hostile files. */
package vn.truongchuan.preview;
