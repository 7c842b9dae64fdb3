package vn.truongchuan.store;

import static vn.truongchuan.store.schema.Tables.WORKSPACE;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.DSLContext;

/** What the workspace is, as names and values. */
final class WorkspaceRows {
    static final String SCHEMA = "schema";
    static final String ID = "id";
    static final String STANDARD_SET = "standardSet";
    /** Digest of the set's content when the cycle began. */
    static final String SET_DIGEST = "standardSetDigest";
    /** The file of a set that is not the program's, so that backups hold it. */
    static final String OWN_SET = "ownStandardSet";
    static final String SCHOOL_YEAR = "schoolYear";
    static final String SAMPLE = "sample";
    /** Of earlier programs, which kept one replica id for all sessions; never copied. */
    static final String REPLICA = "replica";
    /** Of earlier programs. */
    static final String HOME = "home";
    /** Number of the last journal line that is in the tables. */
    static final String JOURNAL = "journal";
    /** Number of the last journal line that a verified backup holds. */
    static final String BACKED_UP = "backedUp";
    static final String CLOSES = "closesSinceBackup";
    /** When, and up to which journal line, everything was last copied to another drive. */
    static final String COPIED_OUT = "copiedOut";

    private WorkspaceRows() {
    }

    static Optional<String> get(DSLContext database, String name) {
        return database.select(WORKSPACE.CONTENT).from(WORKSPACE).where(WORKSPACE.NAME.eq(name)).fetchOptional(WORKSPACE.CONTENT);
    }

    static Map<String, String> all(DSLContext database) {
        return new TreeMap<>(database.selectFrom(WORKSPACE).fetchMap(WORKSPACE.NAME, WORKSPACE.CONTENT));
    }

    static void put(DSLContext database, String name, String content) {
        database.insertInto(WORKSPACE).set(WORKSPACE.NAME, name).set(WORKSPACE.CONTENT, content)
                .onDuplicateKeyUpdate().set(WORKSPACE.CONTENT, content).execute();
    }
}
