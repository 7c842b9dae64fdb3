/** What the council claims per requirement, criterion and standard. Uses standard, field, evidence. */
package vn.truongchuan.domain.assessment;
