package vn.truongchuan.domain.standard;

/**
 * How evidence codes are written and cited under a set.
 *
 * @param pattern with {box}, {standard}, {criterion}, {seq}: "H{box}-{standard}.{criterion}-{seq}" or "MC.{standard}.{criterion}.{seq}"
 * @param example a code as the circular prints it
 * @param open bracket before each cited code ("[" in 2018, "" in TT57 where the round brackets stand round the whole list)
 * @param close bracket after each cited code
 * @param separator between two codes of one statement ("; " in 2018, ", " in TT57)
 */
public record EvidenceCodeFormat(String pattern, String example, String open, String close, String separator) {

    /** Whether the codes name a box. */
    public boolean boxed() {
        return pattern.contains("{box}");
    }
}
