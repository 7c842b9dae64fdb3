/** Packages and the documented text form of a workspace: written, proved and read; what is inside is data only. Uses base, domain, json. */
package vn.truongchuan.exchange;
