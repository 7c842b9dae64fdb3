package vn.truongchuan.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.EvidenceDesk;
import vn.truongchuan.application.IntakeOutcome;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.standard.CriterionCode;

/** Takes folders of evidence files in without end; prints "p" while it works and "+ id" for each file that is through. */
final class IntakeMain {
    private static final int MANY = 1_000_000;
    private static final int FILES_TOGETHER = 40;

    private IntakeMain() {
    }

    /** Arguments: folder of the workspace, folder for files to take, seed. */
    public static void main(String... arguments) throws IOException {
        Random random = new Random(Long.parseLong(arguments[2]));
        EvidenceDesk desk = new EvidenceDesk(Workspace.open(Path.of(arguments[0])));
        for (int round = 0; round < MANY; round++) {
            Path source = Path.of(arguments[1]).resolve(Long.toString(random.nextLong() & Long.MAX_VALUE));
            Files.createDirectories(source);
            for (int i = random.nextInt(FILES_TOGETHER); i >= 0; i--) {
                byte[] content = new byte[random.nextInt(random.nextInt(8) == 0 ? 6_000_000 : 60_000) + 1];
                random.nextBytes(content);
                Files.write(source.resolve("Tệp " + i + ".bin"), content);
            }
            CriterionCode criterion = CriterionCode.of(1 + random.nextInt(3), 1);
            List<IntakeOutcome> outcomes = desk.take(desk.preview(List.of(source), Optional.of(criterion), Progress.NONE),
                    new Editor("Người thêm"), new Steps());
            outcomes.forEach(o -> System.out.println("+ " + o.evidence().orElse("?")));
        }
    }

    /** Prints each step, so that a kill may come in the middle of a file. */
    private static final class Steps implements Progress {
        @Override
        public void step(long done, long total, String item) {
            System.out.println("p");
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
