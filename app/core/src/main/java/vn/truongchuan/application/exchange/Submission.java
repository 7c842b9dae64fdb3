package vn.truongchuan.application.exchange;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import vn.truongchuan.base.Failure;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.SelfAssessmentReader;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.rating.SchoolRating;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.RequirementId;
import vn.truongchuan.domain.standard.StandardSet;
import vn.truongchuan.exchange.PackageTexts;
import vn.truongchuan.exchange.SelfAssessmentFile;
import vn.truongchuan.exchange.pack.PackageHead;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.regulation.StandardSets;

/** What a school handed in, read as data; it is never merged with anything. */
public record Submission(PackageHead head, SelfAssessment assessment) {

    /** Reads a submission out of its files, every byte proved; throws the failure that stands against it, or PKG-NOSUBMISSION. */
    public static Submission read(Collection<Path> files, Unlocking unlocking, Progress progress) {
        List<Gathered> found = Gathered.of(files, unlocking, progress);
        for (Gathered each : found) {
            each.refusal().ifPresent(refusal -> {
                throw refusal;
            });
        }
        Gathered only = found.stream().filter(g -> g.texts().flatMap(PackageTexts::assessment).isPresent()).findFirst()
                .orElseThrow(() -> new Failure("PKG-NOSUBMISSION", files.stream().findFirst().map(Path::toString).orElse("")));
        return of(only.group().orElseThrow().head(), only.texts().flatMap(PackageTexts::assessment).orElseThrow());
    }

    /** The self-assessment a file holds; throws SET-UNKNOWN where the program does not have its standard set. */
    static Submission of(PackageHead head, SelfAssessmentFile file) {
        StandardSet set = StandardSets.find(file.identity().standardSet())
                .orElseThrow(() -> new Failure("SET-UNKNOWN", file.identity().standardSet()));
        return new Submission(head, new SelfAssessmentReader(set).read(file.identity(), file.all()));
    }

    /** The levels, by the same rules as at the school. */
    public SchoolRating rating() {
        return assessment.rating();
    }

    /** What it says about criteria and requirements that the set does not have; kept and shown, never dropped. */
    public List<String> unplaced() {
        return assessment.fields().all().stream().map(e -> e.key()).filter(key -> !placed(key)).map(EntityKey::toString).toList();
    }

    private boolean placed(EntityKey key) {
        return switch (key.kind()) {
            case REQUIREMENT -> RequirementId.tryParse(key.id()).flatMap(assessment.set()::requirement).isPresent();
            case CRITERION -> CriterionCode.tryParse(key.id()).flatMap(assessment.set()::criterion).isPresent();
            default -> true;
        };
    }
}
