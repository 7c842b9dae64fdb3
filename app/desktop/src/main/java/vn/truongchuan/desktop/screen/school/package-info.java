/** The school's profile, the facts of the cycle, the general parts of the report and its abbreviations. */
package vn.truongchuan.desktop.screen.school;
