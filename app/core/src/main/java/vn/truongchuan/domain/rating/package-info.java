/** The rating engine: one pure function from verdicts to levels and recognitions, with its reasons. Uses standard, assessment. */
package vn.truongchuan.domain.rating;
