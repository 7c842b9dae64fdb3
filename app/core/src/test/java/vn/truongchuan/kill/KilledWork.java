package vn.truongchuan.kill;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * One piece of work in a program of its own, killed at a moment between its begin and its end. The moments of all kills
 * lie evenly over the time the work takes, each a little off at random.
 * <pre>
 *     KilledWork work = new KilledWork(ReceiveMain.class, "KillWhileReceivingTest", new Random(seed));
 *     work.drill((kill, finished) -&gt; { … look at what it left, do the work again … }, kill -&gt; List.of(folder(kill).toString()));
 * </pre>
 * Its main method calls {@link #begin()} right before the work, when everything is loaded that is not part of it, and {@link #end()} after.
 */
public final class KilledWork {
    private static final String BEGIN = "begin";
    private static final String END = "end";
    private final KilledChild child;
    private final String name;
    private final Random random;
    private long nanos;

    public KilledWork(Class<?> main, String name, Random random) {
        this.child = new KilledChild(main, random);
        this.name = name;
        this.random = random;
    }

    /** Looks at what one killed run left. */
    @FunctionalInterface
    public interface Check {
        /**
         * Looks, and tries again.
         *
         * @param kill 0 for the run that was not killed
         * @param finished whether the work had said that it was done
         */
        void after(int kill, boolean finished) throws IOException;
    }

    /** What a run is given; prepares its folder where it needs one of its own. */
    @FunctionalInterface
    public interface Arguments {
        List<String> of(int kill) throws IOException;
    }

    /** In the child: the work begins now. */
    public static void begin() {
        System.out.println(BEGIN);
    }

    /** In the child: everything is done and acknowledged. */
    public static void end() {
        System.out.println(END);
    }

    /** One run to its end, then as many kills as {@link KilledChild#kills()} says; fails where no kill came in time. */
    public void drill(Check check, Arguments arguments) throws IOException {
        int kills = KilledChild.kills();
        KilledChild.Timed whole = child.runAndKill(BEGIN, Long.MAX_VALUE, arguments.of(0).toArray(String[]::new));
        if (!whole.lines().contains(END)) {
            throw new IllegalStateException(name + ": the work does not come to its end: " + whole.lines());
        }
        nanos = whole.nanos();
        check.after(0, true);
        int inTime = 0;
        for (int kill = 1; kill <= kills; kill++) {
            long moment = (long) (nanos * (kill - random.nextDouble()) / kills);
            KilledChild.Timed run = child.runAndKill(BEGIN, moment, arguments.of(kill).toArray(String[]::new));
            boolean finished = run.lines().contains(END);
            inTime += finished ? 0 : 1;
            if (finished) {
                nanos = Math.min(nanos, run.nanos());
            }
            check.after(kill, finished);
        }
        System.out.println(name + " -Dkills=" + kills + ": " + inTime + " killed before the end, work takes " + nanos / 1_000_000 + " ms");
        if (kills > 0 && inTime == 0) {
            throw new IllegalStateException(name + ": no kill came before the end");
        }
    }

    /** A folder of its own for a run. */
    public static Path folder(Path temp, int kill) {
        return temp.resolve("kill-" + kill);
    }
}
