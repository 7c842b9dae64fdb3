/** Who is assessed and by whom: School, Site, SchoolYear, CouncilMember, Cycle. Uses base, field. */
package vn.truongchuan.domain.school;
