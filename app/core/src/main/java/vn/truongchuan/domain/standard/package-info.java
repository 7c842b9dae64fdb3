/** The standards in force as data: StandardSet, Standard, Criterion, Level, Requirement. Uses base. */
package vn.truongchuan.domain.standard;
