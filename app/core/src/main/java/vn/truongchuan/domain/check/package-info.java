/** Checks over a SelfAssessment that yield Findings: severity, place, message key. Uses domain and its parts. */
package vn.truongchuan.domain.check;
