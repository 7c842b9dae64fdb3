package vn.truongchuan.kill;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;

/** Types into a workspace without end; each value begins with a running number, printed when the save is through. */
final class TypingMain {
    static final int FIELDS = 40;
    private static final int MANY = 1_000_000;

    private TypingMain() {
    }

    /** Field {@code i} of those it writes. */
    static FieldKey field(int i) {
        return i % 2 == 0 ? new EntityKey(EntityKind.REQUIREMENT, "1." + (1 + i / 2 % 5) + "/1/" + (char) ('a' + i % 3)).field("statement")
                : new EntityKey(EntityKind.TABLE, "T" + i % 7).field("cell" + i);
    }

    /** Arguments: folder, first running number, seed. */
    public static void main(String... arguments) {
        long first = Long.parseLong(arguments[1]);
        Random random = new Random(Long.parseLong(arguments[2]));
        Workspace workspace = Workspace.open(Path.of(arguments[0]));
        for (long number = first; number < first + MANY; number++) {
            String value = number + ":" + "chữ ".repeat(random.nextInt(random.nextInt(20) == 0 ? 3000 : 60));
            int from = random.nextInt(FIELDS);
            int count = random.nextInt(4) == 0 ? 3 : 1;
            List<FieldEdit> edits = IntStream.range(from, from + count).mapToObj(i -> FieldEdit.set(field(i % FIELDS), value)).toList();
            workspace.save(new Editor("Người gõ"), edits);
            System.out.println(number + " " + from + " " + count);
        }
    }
}
