package vn.truongchuan.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.truongchuan.base.Failure;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.evidence.CitedFields;
import vn.truongchuan.domain.evidence.CodeChange;
import vn.truongchuan.domain.evidence.EvidenceCode;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.evidence.EvidenceRegister;
import vn.truongchuan.domain.evidence.Numbering;
import vn.truongchuan.domain.evidence.Refusal;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.standard.CriterionCode;

/** Changes codes of evidence: shows what would change and where, then does it in one save. No text is rewritten. */
final class EvidenceCodes {
    private final Workspace workspace;

    EvidenceCodes(Workspace workspace) {
        this.workspace = workspace;
    }

    private SelfAssessment now() {
        return workspace.current();
    }

    private Numbering numbering() {
        return new Numbering(now().set(), now().evidence());
    }

    MovePreview move(String id, CriterionCode criterion, Optional<Integer> box, Optional<Integer> serial) {
        EvidenceItem item = now().evidence().find(id).filter(i -> !i.deleted()).orElseThrow(() -> new Failure("EV-GONE"));
        if (now().set().criterion(criterion).isEmpty()) {
            return preview(List.of(), Optional.of(Refusal.of("EV-NO-CRITERION", criterion.toString())), Optional.empty());
        }
        Optional<CodeChange> change = numbering().move(item, criterion, box, serial);
        Optional<Refusal> problem = change.isPresent() ? Optional.empty()
                : Optional.of(Refusal.of("EV-NUMBERS", criterion.toString()));
        return preview(change.filter(c -> !c.before().equals(c.after())).stream().toList(), problem, Optional.empty());
    }

    MovePreview renumber(CriterionCode criterion) {
        Set<String> cited = CitedFields.all(now().fields(), true).stream().flatMap(c -> c.text().cited().stream())
                .map(now().evidence()::canonical).collect(Collectors.toSet());
        return preview(numbering().renumber(criterion, cited), Optional.empty(), Optional.of(criterion));
    }

    MovePreview changeBox(Set<CriterionCode> criteria, int box) {
        return preview(numbering().changeBox(criteria, box), Optional.empty(), Optional.empty());
    }

    private MovePreview preview(List<CodeChange> changes, Optional<Refusal> problem, Optional<CriterionCode> renumbered) {
        EvidenceRegister register = now().evidence();
        List<MovePreview.Line> lines = Stream.concat(changes.stream().filter(c -> !c.item().deleted()),
                changes.stream().filter(c -> c.item().deleted())).map(c -> new MovePreview.Line(c.item().id(), c.item().title(),
                        c.item().deleted(), written(c.before()), written(c.after()))).toList();
        Set<String> ids = changes.stream().map(c -> c.item().id()).collect(Collectors.toSet());
        List<Place> places = CitedFields.all(now().fields(), false).stream()
                .filter(cited -> cites(register, cited, ids)).map(cited -> CitingPlaces.of(now(), cited.key())).toList();
        Optional<Refusal> taken = numbering().taken(changes).map(other -> Refusal.of("EV-CODE-TAKEN",
                changes.stream().flatMap(c -> c.after().stream()).filter(a -> other.code().filter(a::sameNumber).isPresent())
                        .map(register.scheme()::write).findFirst().orElse(""), other.title()));
        return new MovePreview(changes, lines, places, problem.or(() -> taken), renumbered);
    }

    /** Linked, or named by a code that is not linked yet. */
    private static boolean cites(EvidenceRegister register, CitedFields.Cited cited, Set<String> ids) {
        return !ids.isEmpty() && register.link(cited.text().stored(), cited.text()).cited().stream().anyMatch(ids::contains);
    }

    private String written(Optional<EvidenceCode> code) {
        return code.map(now().evidence().scheme()::cite).orElse("");
    }

    List<FieldKey> apply(MovePreview preview, Editor editor) {
        synchronized (workspace) {
            preview.problem().ifPresent(problem -> {
                throw new Failure(problem.code(), problem.arguments().toArray());
            });
            EvidenceRegister register = now().evidence();
            boolean stale = preview.changes().stream().anyMatch(c -> !register.find(c.item().id())
                    .filter(i -> i.code().equals(c.before()) && i.deleted() == c.item().deleted()).isPresent());
            if (stale || numbering().taken(preview.changes()).isPresent()) {
                throw new Failure("EV-STALE");
            }
            List<FieldEdit> edits = new ArrayList<>(EvidenceEdits.waiting(now()));
            preview.changes().forEach(change -> edits.addAll(edits(change, preview.renumbered())));
            preview.renumbered().ifPresent(criterion -> register.all()
                    .filter(i -> preview.changes().stream().noneMatch(c -> c.item().id().equals(i.id())))
                    .forEach(i -> edits.addAll(freed(i, criterion))));
            return workspace.save(editor, edits);
        }
    }

    private List<FieldEdit> edits(CodeChange change, Optional<CriterionCode> renumbered) {
        EvidenceItem item = change.item();
        EntityKey key = EvidenceItem.key(item.id());
        List<FieldEdit> edits = new ArrayList<>(EvidenceEdits.code(key, change.after()));
        Set<String> old = new LinkedHashSet<>();
        change.before().ifPresent(code -> old.add(now().evidence().scheme().write(code)));
        Stream.of(item.text(EvidenceItem.OLD_CODE).split(",\\s*")).filter(s -> !s.isBlank()).forEach(old::add);
        edits.add(FieldEdit.set(key.field(EvidenceItem.OLD_CODE), String.join(", ", old)));
        Set<EvidenceCode> vacated = new LinkedHashSet<>(item.vacated());
        if (change.leavesItsNumber()) {
            change.before().ifPresent(vacated::add);
        }
        vacated.removeIf(code -> change.after().filter(code::sameNumber).isPresent()
                || renumbered.filter(code.criterion()::equals).isPresent());
        edits.add(vacated(key, vacated));
        change.after().filter(code -> item.alsoUsedIn().contains(code.criterion())).ifPresent(code -> {
            Set<CriterionCode> also = new HashSet<>(item.alsoUsedIn());
            also.remove(code.criterion());
            edits.add(EvidenceEdits.usedIn(item, also));
        });
        return edits;
    }

    private static List<FieldEdit> freed(EvidenceItem item, CriterionCode criterion) {
        List<EvidenceCode> vacated = new ArrayList<>(item.vacated());
        return vacated.removeIf(code -> code.criterion().equals(criterion))
                ? List.of(vacated(EvidenceItem.key(item.id()), vacated)) : List.of();
    }

    private static FieldEdit vacated(EntityKey key, java.util.Collection<EvidenceCode> codes) {
        return FieldEdit.set(key.field(EvidenceItem.VACATED),
                codes.stream().map(c -> c.criterion() + "/" + c.serial()).collect(Collectors.joining(",")));
    }
}
