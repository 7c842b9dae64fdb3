/** SelfAssessment: the whole of one school's self-assessment as an immutable value. Uses its parts below, not check. */
package vn.truongchuan.domain;
