package vn.truongchuan.architecture.wrong.application;

import org.jooq.DSLContext;

/** Wrong: SQL belongs to the store. */
final class ApplicationThatUsesJooq {

    DSLContext sql;
}
