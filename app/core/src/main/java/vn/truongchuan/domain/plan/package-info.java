/** Improvement actions, owners, deadlines, money. Uses standard, field, evidence. */
package vn.truongchuan.domain.plan;
