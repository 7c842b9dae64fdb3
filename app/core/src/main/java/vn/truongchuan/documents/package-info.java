/** Report, plan and lists as docx and xlsx from a SelfAssessment; the only user of POI. Uses base, domain. */
package vn.truongchuan.documents;
