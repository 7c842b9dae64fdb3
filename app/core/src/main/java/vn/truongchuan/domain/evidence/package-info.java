/** Evidence, its codes and how texts cite it. Uses base, standard, field. */
package vn.truongchuan.domain.evidence;
