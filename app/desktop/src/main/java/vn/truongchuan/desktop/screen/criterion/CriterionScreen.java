package vn.truongchuan.desktop.screen.criterion;

import java.util.Optional;
import java.util.Set;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import vn.truongchuan.desktop.kit.NavGroup;
import vn.truongchuan.desktop.kit.OpenScreen;
import vn.truongchuan.desktop.kit.Screen;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.rating.CriterionRating;
import vn.truongchuan.domain.rating.Outcome;

/** The heart of the program: where most hours are spent. */
public final class CriterionScreen implements Screen {
    private static final Set<EntityKind> OURS = Set.of(EntityKind.CRITERION, EntityKind.REQUIREMENT, EntityKind.POINT, EntityKind.ACTION);

    @Override
    public String id() {
        return "criterion";
    }

    @Override
    public Ikon icon() {
        return Material2AL.FACT_CHECK;
    }

    @Override
    public NavGroup group() {
        return NavGroup.STEPS;
    }

    @Override
    public Optional<String> badge(SelfAssessment now) {
        var criteria = now.rating().criteria();
        return Optional.of(criteria.stream().filter(CriterionScreen::assessed).count() + "/" + criteria.size());
    }

    @Override
    public Optional<Boolean> done(SelfAssessment now) {
        return Optional.of(now.rating().criteria().stream().allMatch(CriterionScreen::assessed));
    }

    /** Whether no requirement of it waits for its verdict. */
    static boolean assessed(CriterionRating rating) {
        return rating.requirements().noneMatch(r -> r.outcome() == Outcome.NOT_ASSESSED);
    }

    @Override
    public boolean leadsTo(Place place) {
        return OURS.contains(place.entity().kind()) && place.criterion().isPresent()
                || place.entity().kind() == EntityKind.CRITERION || place.entity().kind() == EntityKind.REQUIREMENT;
    }

    @Override
    public OpenScreen open(ScreenContext context) {
        return new CriterionView(context, new CriterionModel(context.live(), context.saver(), context.editor()));
    }
}
