/** The rating engine against the circulars: golden tables, and properties over random verdicts. */
package vn.truongchuan.domain.rating;
