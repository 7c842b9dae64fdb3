/** The school's numbers: every table of the report as an editable grid, with what is computed and what does not fit. */
package vn.truongchuan.desktop.screen.data;
