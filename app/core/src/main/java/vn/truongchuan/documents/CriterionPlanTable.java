package vn.truongchuan.documents;

import java.util.List;
import vn.truongchuan.documents.word.CellForm;
import vn.truongchuan.documents.word.WordTable;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.plan.ImprovementAction;

/** Item 4 of a criterion as a table: what, who, conditions, time, money. */
final class CriterionPlanTable {
    private final Draft draft;

    CriterionPlanTable(Draft draft) {
        this.draft = draft;
    }

    void write(List<ImprovementAction> actions) {
        WordTable table = draft.file().table(10, 50, 28, 29, 24, 24);
        table.header().cells(CellForm.HEAD, "TT", "Nội dung, giải pháp thực hiện", "Nhân lực thực hiện",
                "Điều kiện để thực hiện", "Thời gian thực hiện", "Dự kiến kinh phí (đồng)");
        int number = 0;
        for (ImprovementAction action : actions) {
            Place place = Place.of(action.fields().key());
            table.row().cell(Integer.toString(++number), CellForm.CENTRE)
                    .cell(draft.gaps().need(draft.show(action.text(ImprovementAction.CONTENT)), place, "nội dung cải tiến"))
                    .cell(draft.gaps().need(PlanRows.people(action), place, "nhân lực"))
                    .cell(draft.show(action.text(ImprovementAction.CONDITIONS)))
                    .cell(draft.gaps().need(PlanRows.time(action), place, "thời gian"), CellForm.CENTRE)
                    .cell(PlanRows.cost(action), CellForm.RIGHT);
        }
        draft.file().afterTable();
        draft.file().para(vn.truongchuan.documents.word.ParaForm.PLAIN.space(0, 4));
    }
}
