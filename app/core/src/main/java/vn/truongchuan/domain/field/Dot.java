package vn.truongchuan.domain.field;

/** Version of one write: the replica that made it and that replica's running number. Merging compares these, never clocks. */
public record Dot(String replica, long counter) implements Comparable<Dot> {

    /** Nobody saves so often: a higher number is a forged or broken one, and nobody goes on counting from it. */
    private static final long PLAUSIBLE = 1_000_000_000_000_000L;

    public Dot {
        if (replica.isBlank() || counter < 1) {
            throw new IllegalArgumentException("no version: " + replica + "@" + counter);
        }
    }

    /** From which number a computer that hears of this one goes on counting; there is always room above it. */
    public static long counted(long counter) {
        return counter < PLAUSIBLE ? counter : 0;
    }

    @Override
    public int compareTo(Dot other) {
        int byCounter = Long.compare(counter, other.counter);
        return byCounter != 0 ? byCounter : replica.compareTo(other.replica);
    }

    @Override
    public String toString() {
        return replica + "@" + counter;
    }
}
