/** How an arrived package is shown: what it is, whose key signed it, what taking it would do. Used by the entrance and by exchange. */
package vn.truongchuan.desktop.parcel;
