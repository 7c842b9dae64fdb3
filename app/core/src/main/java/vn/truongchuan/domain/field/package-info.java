/**
 * The grain of the workspace: every datum is one field of one entity, with the version that wrote it. Uses base.
 * Saving, history, journal, export and (later) merging all speak of fields; the typed values are read from them.
 */
package vn.truongchuan.domain.field;
