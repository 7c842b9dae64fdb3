package vn.truongchuan.domain.field;

/** Version of one write: the replica that made it and that replica's running number. Merging compares these, never clocks. */
public record Dot(String replica, long counter) implements Comparable<Dot> {

    public Dot {
        if (replica.isBlank() || counter < 1) {
            throw new IllegalArgumentException("no version: " + replica + "@" + counter);
        }
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
