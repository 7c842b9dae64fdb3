package vn.truongchuan.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Progress;
import vn.truongchuan.documents.sheet.SheetFile;
import vn.truongchuan.documents.word.PageForm;
import vn.truongchuan.documents.word.WordFile;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.data.DataTables;
import vn.truongchuan.domain.data.TableViews;

/** Writes any paper of the catalogue from one self-assessment. */
public final class PaperPrinter {

    /**
     * Writes the paper and lists what is missing (and marked) in it.
     *
     * @param tables the data tables that go with the self-assessment's set
     */
    public List<MissingPart> print(SelfAssessment self, DataTables tables, Paper paper, OutputStream out, Progress progress)
            throws IOException {
        if (!isFor(self, paper)) {
            throw new Failure("PAPER-NOT-FOR-SET", paper.title(), self.set().title());
        }
        Gaps gaps = new Gaps();
        if (paper.kind() == Paper.Kind.XLSX) {
            sheets(self, tables, paper, gaps, out, progress);
            return gaps.found();
        }
        try (WordFile file = new WordFile(paper.title(), self.school().name())) {
            Draft draft = Draft.of(self, file, gaps, progress);
            PageForm last = switch (paper) {
                case EVIDENCE_LIST -> new EvidenceList(draft).write();
                case CRITERION_SHEETS -> new CriterionSheets(draft).write();
                case PLAN -> new PlanPaper(draft).write();
                default -> draft.is2018() ? new Report2018(draft).write(views(self, tables).print())
                        : new Report2026(draft).write(tables, views(self, tables).print());
            };
            progress.stopIfCancelled();
            file.finish(last, out);
        }
        return gaps.found();
    }

    private static void sheets(SelfAssessment self, DataTables tables, Paper paper, Gaps gaps, OutputStream out, Progress progress)
            throws IOException {
        try (SheetFile file = new SheetFile(paper.title(), self.school().name())) {
            switch (paper) {
                case PLAN_XLSX -> new PlanSheet(self, file, gaps).write();
                case SUMMARY_XLSX -> new SummarySheet(self, file, gaps).write(views(self, tables));
                default -> new EvidenceSheet(self, file, gaps).write();
            }
            progress.stopIfCancelled();
            file.finish(out);
        }
    }

    private static TableViews views(SelfAssessment self, DataTables tables) {
        return self.tables(tables);
    }

    /** Whether the paper's form goes with the self-assessment's standard set. */
    public static boolean isFor(SelfAssessment self, Paper paper) {
        return paper != Paper.CRITERION_SHEETS || self.set().evidenceCode().boxed();
    }
}
