package vn.truongchuan.store;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The scripts that make and change the tables, in order; a script that has shipped is never edited. */
final class Migrations {
    private static final List<String> SHIPPED = List.of("db/migration/V001__fields.sql", "db/migration/V002__records.sql");
    private final List<String> scripts;

    /**
     * @param scripts names of resources on the class path
     */
    Migrations(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    static Migrations shipped() {
        return new Migrations(SHIPPED);
    }

    List<String> scripts() {
        return scripts;
    }

    /** The schema version this program writes: the number of scripts. */
    int latest() {
        return scripts.size();
    }

    /** Runs the scripts above {@code from}; each notes its number when it is through. */
    void run(DSLContext database, int from) {
        for (int version = from + 1; version <= latest(); version++) {
            database.execute("RUNSCRIPT FROM " + DSL.inline("classpath:/" + scripts.get(version - 1)));
            WorkspaceRows.put(database, WorkspaceRows.SCHEMA, Integer.toString(version));
        }
    }
}
