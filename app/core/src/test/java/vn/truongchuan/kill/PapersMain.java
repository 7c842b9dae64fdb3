package vn.truongchuan.kill;

import java.nio.file.Path;
import vn.truongchuan.application.Papers;
import vn.truongchuan.application.WrittenPaper;
import vn.truongchuan.base.Progress;
import vn.truongchuan.documents.Paper;
import vn.truongchuan.documents.SmallSchool;
import vn.truongchuan.domain.ReportTexts;
import vn.truongchuan.domain.SelfAssessment;

/** Writes papers again and again, each time with another text, and prints the path of each that is done. */
final class PapersMain {
    private PapersMain() {
    }

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        Papers papers = new Papers(folder.resolve("workspace"));
        SmallSchool school = SmallSchool.full();
        for (long number = Long.parseLong(arguments[1]); ; number++) {
            SelfAssessment self = school.put(ReportTexts.KEY, ReportTexts.SITUATION, "Lần " + number).read();
            for (Paper paper : new Paper[] {Paper.REPORT, Paper.PLAN_XLSX}) {
                WrittenPaper written = papers.write(self, paper, target(folder, paper), Progress.NONE);
                System.out.println(written.reason() + " " + number);
            }
        }
    }

    static Path target(Path folder, Paper paper) {
        return folder.resolve("giấy tờ").resolve(paper.title() + paper.kind().ending());
    }
}
