package vn.truongchuan.power;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.truongchuan.base.Failure;
import vn.truongchuan.power.Acknowledged.What;

/**
 * Cuts the power at random places of a recorded session. What was forced is on the disk, of the rest each write or none, or half of it;
 * names of files may or may not have changed. What was acknowledged must be there and all must open. More with -Dcuts=10000,
 * which takes as many threads as there are processors; the same cuts again with -Dseed.
 */
class PowerCutsTest {
    private static final int SHORT_FORM = 100;
    private static final int MANY = 1000;
    private static final int WORK_ON_EVERY = 25;
    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatWasAcknowledgedIsThereAfterAPowerCut(boolean hidden) throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        int all = Integer.getInteger("cuts", SHORT_FORM);
        int cuts = hidden ? all / 4 : all - all / 4;
        RecordedSession session = RecordedSession.record(temp, new Random(seed), hidden);
        List<WriteLog.Event> events = session.log().events();
        System.out.println("PowerCutsTest" + (hidden ? " (encrypted)" : "") + " -Dseed=" + seed + " -Dcuts=" + all + ": " + events.size()
                + " changes of the disk, said to be done: "
                + counts(session.acknowledged()));
        long start = System.nanoTime();
        int threads = cuts < MANY ? 1 : Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        List<CompletableFuture<Void>> done = new ArrayList<>();
        for (int worker = 0; worker < threads; worker++) {
            int first = worker;
            done.add(CompletableFuture.runAsync(() -> {
                for (int cut = first; cut < cuts; cut += threads) {
                    cut(session, events, cut, new Random(seed + cut), "-Dseed=" + seed);
                    if (cut % MANY == MANY - 1) {
                        System.out.println("PowerCutsTest: " + (cut + 1) + " cuts, " + (System.nanoTime() - start) / 1_000_000_000 + " s");
                    }
                }
            }, workers));
        }
        workers.shutdown();
        done.forEach(CompletableFuture::join);
        System.out.println("PowerCutsTest: " + cuts + " cuts in " + (System.nanoTime() - start) / 1_000_000_000 + " s,"
                + " lost 0, unopenable 0");
    }

    private void cut(RecordedSession session, List<WriteLog.Event> events, int cut, Random random, String seed) {
        int at = random.nextInt(events.size() + 1);
        AfterTheCut.Mode mode = AfterTheCut.Mode.values()[random.nextInt(AfterTheCut.Mode.values().length)];
        Path disk = temp.resolve("cut" + cut);
        try {
            Files.createDirectory(disk);
            new AfterTheCut(session.log(), events, at, mode, random).into(disk);
            new WhatIsLeft(disk, session, at).check(cut % WORK_ON_EVERY == 0);
            delete(disk);
        } catch (Failure | AssertionError | IOException wrong) {
            throw new AssertionError(seed + " cut " + cut + " at " + at + " of " + events.size() + " " + mode + ": "
                    + wrong.getMessage() + "\n"
                    + session.log().around(at), wrong);
        }
    }

    private static Map<What, Integer> counts(Acknowledged acknowledged) {
        Map<What, Integer> counts = new EnumMap<>(What.class);
        acknowledged.all().forEach(said -> counts.merge(said.what(), 1, Integer::sum));
        return counts;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
