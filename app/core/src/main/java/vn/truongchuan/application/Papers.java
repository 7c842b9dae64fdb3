package vn.truongchuan.application;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Progress;
import vn.truongchuan.documents.MissingPart;
import vn.truongchuan.documents.Paper;
import vn.truongchuan.documents.PaperPrinter;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.school.School;
import vn.truongchuan.regulation.DataTableSets;

/** Writes papers (report, lists, plan) from one consistent self-assessment, never over a person's own work. */
public final class Papers {
    private final PaperLedger ledger;
    private final PaperPrinter printer = new PaperPrinter();

    /**
     * @param folder where the digests of written papers are kept, the workspace's folder
     */
    public Papers(Path folder) {
        this.ledger = new PaperLedger(folder.resolve("papers.txt"));
    }

    public static Papers of(Workspace workspace) {
        return new Papers(workspace.folder());
    }

    /** The papers whose form goes with the set of the self-assessment. */
    public static List<Paper> offered(SelfAssessment self) {
        return List.of(Paper.values()).stream().filter(paper -> PaperPrinter.isFor(self, paper)).toList();
    }

    /** "Báo cáo tự đánh giá - Trường THCS Hoà Bình - 2023-2024.docx", fit for any file system. */
    public static String fileName(SelfAssessment self, Paper paper) {
        String school = self.school().text(School.NAME);
        String name = paper.title() + (school.isBlank() ? "" : " - " + school) + " - " + self.cycle().schoolYear();
        return FileNames.clean(name) + paper.kind().ending();
    }

    /** What is missing in a paper, in its order; the same parts are marked in it when it is written. */
    public List<MissingPart> readiness(SelfAssessment self, Paper paper) {
        try {
            return printer.print(self, DataTableSets.of(self.set()), paper, OutputStream.nullOutputStream(), Progress.NONE);
        } catch (IOException broken) {
            throw new Failure(broken, "PAPER-NOT-WRITTEN", paper.title());
        }
    }

    /**
     * Writes a paper: under another name beside the target, closed and forced to disk, then moved. Waits for the disk.
     *
     * @param target the file asked for; where it is open elsewhere or was changed by hand, a name beside it is taken
     */
    public WrittenPaper write(SelfAssessment self, Paper paper, Path target, Progress progress) {
        Path wanted = target.toAbsolutePath().normalize();
        Path partial = wanted.resolveSibling(wanted.getFileName() + ".partial");
        try {
            Files.createDirectories(wanted.getParent());
            List<MissingPart> missing;
            try (OutputStream out = Files.newOutputStream(partial)) {
                missing = printer.print(self, DataTableSets.of(self.set()), paper, out, progress);
            }
            progress.stopIfCancelled();
            PaperShelf.Placed placed = new PaperShelf(ledger).place(partial, wanted);
            return new WrittenPaper(placed.path(), placed.reason(), missing);
        } catch (IOException broken) {
            throw new Failure(broken, "PAPER-NOT-WRITTEN", wanted.toString());
        } finally {
            FileNames.deleteQuietly(partial);
        }
    }
}
