/** The school's numbers: data tables declared as data, evaluated and cross-checked. Uses base, standard, field, school. */
package vn.truongchuan.domain.data;
