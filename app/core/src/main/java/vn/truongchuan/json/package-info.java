/** JSON with limits: strict reading, byte-stable writing. Uses base and Jackson. */
package vn.truongchuan.json;
