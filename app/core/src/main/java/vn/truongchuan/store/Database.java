package vn.truongchuan.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Log;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.tools.JooqLogger;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Protection;

/**
 * One H2 database with its one connection and the one thread that may touch it.
 * That thread is never interrupted: an interrupt inside H2 closes the file for the whole program.
 */
final class Database implements AutoCloseable {
    private static final String SETTINGS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    /** No result is ever so large that H2 would put it into a file beside the encrypted one. */
    private static final String ENCRYPTING = ";CIPHER=AES;MAX_MEMORY_ROWS=2000000000";
    private static final int SMALLEST = 3 * 4096;
    private static final byte[] MAGIC = "H:2".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ENCRYPTED = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);
    private final Path file;
    private final ScheduledExecutorService thread;
    private final Connection connection;
    private final DSLContext dsl;
    private volatile boolean settled;

    private Database(Path file, String url, Protection protection) {
        JooqLogger.globalThreshold(Log.Level.WARN);
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        this.file = file;
        this.thread = Executors.newSingleThreadScheduledExecutor(Database::thread);
        try {
            this.connection = waitFor(CompletableFuture.supplyAsync(() -> connect(url, protection), thread));
        } catch (Failure failed) {
            thread.shutdown();
            throw failed;
        }
        this.dsl = DSL.using(connection, SQLDialect.H2,
                new Settings().withRenderSchema(false).withRenderQuotedNames(RenderQuotedNames.NEVER));
    }

    /** Makes a new database file. */
    static Database create(Path file) {
        return create(file, Protection.NONE);
    }

    /** Makes a new database file, encrypted where the protection says so. */
    static Database create(Path file, Protection protection) {
        return new Database(file, url(file) + SETTINGS, protection);
    }

    /** Opens an existing database; never makes an empty one in the place of a lost or damaged one. */
    static Database open(Path file) {
        return open(file, Protection.NONE);
    }

    static Database open(Path file, Protection protection) {
        checkHeader(file, protection);
        return new Database(file, url(file) + ";IFEXISTS=TRUE" + SETTINGS, protection);
    }

    /** A private database that is gone when it is closed, for trying out a backup. */
    static Database inMemory() {
        return new Database(Path.of("memory"), "jdbc:h2:mem:", Protection.NONE);
    }

    /** H2 reaches a file through its own file system of the same name as the path's: "file:" for all but recorded ones. */
    private static String url(Path file) {
        String name = file.toAbsolutePath().toString();
        return "jdbc:h2:" + file.getFileSystem().provider().getScheme() + ":"
                + name.substring(0, name.length() - ".mv.db".length()).replace(";", "\\;");
    }

    /** Refuses what is no H2 file at all; H2 itself would take an empty file for a new database. */
    static void checkHeader(Path file, Protection protection) {
        if (!Files.isRegularFile(file)) {
            throw new Failure("DB-MISSING", file.toString());
        }
        try (var in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(8192);
            boolean ours = protection.hides() ? at(start, 0, ENCRYPTED) : at(start, 0, MAGIC) || at(start, 4096, MAGIC);
            if (Files.size(file) < SMALLEST || !ours) {
                throw new Failure("DB-DAMAGED", file.toString());
            }
        } catch (IOException unreadable) {
            throw Disk.failure(unreadable, file);
        }
    }

    /** Whether a file says of itself that it is an encrypted database. */
    static boolean looksEncrypted(Path file) {
        try (var in = Files.newInputStream(file)) {
            return at(in.readNBytes(ENCRYPTED.length), 0, ENCRYPTED);
        } catch (IOException unreadable) {
            throw Disk.failure(unreadable, file);
        }
    }

    private static boolean at(byte[] bytes, int offset, byte[] magic) {
        return bytes.length >= offset + magic.length
                && Arrays.equals(bytes, offset, offset + magic.length, magic, 0, magic.length);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "database");
        thread.setDaemon(true);
        return thread;
    }

    /** H2 takes the file's password and the (empty) user's as one, with a blank between. */
    private Connection connect(String url, Protection protection) {
        Properties properties = new Properties();
        protection.databaseKey().ifPresent(key -> properties.setProperty("password", key + " "));
        try {
            return new org.h2.Driver().connect(url + (protection.hides() ? ENCRYPTING : ""), properties);
        } catch (SQLException refused) {
            throw DatabaseTrouble.failure(refused, file, true);
        }
    }

    /** Runs work on the database thread and waits for it; for work that touches more than the database. */
    <T> T onThread(Supplier<T> work) {
        return waitFor(CompletableFuture.supplyAsync(work, thread));
    }

    /** Reads; outside a transaction of its own, for one thread needs none. */
    <T> T read(Function<DSLContext, T> work) {
        return onThread(() -> here(work));
    }

    /** Reads or writes on the database thread when the caller is on it already. */
    <T> T here(Function<DSLContext, T> work) {
        try {
            return work.apply(dsl);
        } catch (DataAccessException trouble) {
            throw failure(trouble, settled);
        }
    }

    /** One transaction on the database thread when the caller is on it already: all or nothing. */
    void transactionHere(java.util.function.Consumer<DSLContext> work) {
        here(context -> {
            context.transaction(inside -> work.accept(inside.dsl()));
            return null;
        });
    }

    private Failure failure(DataAccessException trouble, boolean settled) {
        SQLException cause = trouble.getCause(SQLException.class);
        return cause == null ? new Failure(trouble, "DB-ERROR", file.toString(), "-")
                : DatabaseTrouble.failure(cause, file, !settled);
    }

    /** Forces everything committed so far to the disk; called on the database thread. */
    void checkpointHere() {
        here(context -> context.execute("CHECKPOINT SYNC"));
    }

    /** Repeats work on the database thread until the database is closed. */
    void everySeconds(int seconds, Runnable work) {
        thread.scheduleWithFixedDelay(work, seconds, seconds, TimeUnit.SECONDS);
    }

    private static <T> T waitFor(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException wrapped) {
            if (wrapped.getCause() instanceof RuntimeException inner) {
                throw inner;
            }
            throw wrapped;
        }
    }

    /** Says that everything was read once: from now on an error is an error and no sign of a damaged file. */
    void settle() {
        settled = true;
    }

    /** Closes the connection, and with it the file; a connection that is dead already is let go. */
    @Override
    public void close() {
        onThread(() -> {
            try {
                connection.close();
            } catch (SQLException alreadyDead) {
                throw DatabaseTrouble.failure(alreadyDead, file, false);
            } finally {
                thread.shutdown();
            }
            return null;
        });
    }
}
