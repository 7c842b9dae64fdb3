/** The papers of the self-assessment: what each still lacks, when it was written, and writing them. */
package vn.truongchuan.desktop.screen.documents;
