/** Pictures and beginnings of evidence files for the screens, within limits of size, memory and time. Uses base, domain.evidence. */
package vn.truongchuan.preview;
