/** Tests of evidence codes and of texts that cite evidence. */
package vn.truongchuan.domain.evidence;
