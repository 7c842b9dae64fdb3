/** The desktop's words: bundles by screen, dates and money as people read them, sentences of failures. Uses core text, base, domain. */
package vn.truongchuan.desktop.text;
