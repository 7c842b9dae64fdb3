package vn.truongchuan.power;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the program said to be done, and after how many changes of the disk it said so. */
final class Acknowledged {
    private final List<Said> all = new ArrayList<>();

    enum What { SAVED, EVIDENCE, MERGE, PACKAGE, OFFICE, BACKUP, PAPER, KEY }

    /**
     * One thing said.
     *
     * @param name number of a save, id of an evidence item, id of a merge or a package, name of a file, a key
     * @param sum of the file, where it is one; of a merge the text that it brought
     */
    record Said(int at, What what, String name, String sum) {
    }

    void say(int at, What what, String name, String sum) {
        all.add(new Said(at, what, name, sum));
    }

    /** All of one sort that were said before the cut, in order. */
    List<Said> before(int cut, What what) {
        return all.stream().filter(s -> s.at() <= cut && s.what() == what).toList();
    }

    Optional<Said> last(int cut, What what) {
        List<Said> said = before(cut, what);
        return said.isEmpty() ? Optional.empty() : Optional.of(said.get(said.size() - 1));
    }

    List<Said> all() {
        return all;
    }
}
