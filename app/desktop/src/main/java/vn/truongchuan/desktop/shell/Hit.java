package vn.truongchuan.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.truongchuan.domain.SelfAssessment;
import vn.truongchuan.domain.assessment.Point;
import vn.truongchuan.domain.check.Place;
import vn.truongchuan.domain.evidence.CitedText;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.standard.Criterion;
import vn.truongchuan.domain.standard.Requirement;
import vn.truongchuan.text.Folding;

/**
 * Something that a search found.
 *
 * @param kind what it is, as key of its word
 * @param title one line
 * @param detail a piece of the text in which the words stand; may be empty
 */
record Hit(String kind, String title, String detail, Place place) {
    private static final int MOST = 30;
    private static final int BEFORE = 30;
    private static final int PIECE = 110;

    /** Criteria, requirements, evidence, statements and points in which every word stands, with or without marks. */
    static List<Hit> find(String query, SelfAssessment now) {
        if (Folding.words(query).isEmpty()) {
            return List.of();
        }
        List<Supplier<Stream<Hit>>> sources = List.of(() -> criteria(query, now), () -> evidence(query, now),
                () -> statements(query, now), () -> requirements(query, now), () -> points(query, now));
        List<Hit> hits = new ArrayList<>();
        for (Supplier<Stream<Hit>> source : sources) {
            source.get().limit(Math.max(0, MOST - hits.size())).forEach(hits::add);
        }
        return hits;
    }

    private static Stream<Hit> criteria(String query, SelfAssessment now) {
        return now.set().criteriaAndClauses().filter(c -> Folding.finds(query, c.code().toString(), c.title()))
                .map(c -> new Hit("criterion", c.code() + " · " + c.title(), "", place(c)));
    }

    private static Place place(Criterion criterion) {
        return Place.of(new EntityKey(EntityKind.CRITERION, criterion.code().toString())).in(criterion.code());
    }

    private static Stream<Hit> evidence(String query, SelfAssessment now) {
        return now.evidence().items().stream().filter(i -> Folding.finds(query, now.evidence().citation(i.id()), i.title(),
                        i.text(EvidenceItem.NUMBER), i.text(EvidenceItem.ISSUER), i.text(EvidenceItem.OLD_CODE)))
                .map(i -> new Hit("evidence", now.evidence().citation(i.id()) + " " + i.title(),
                        i.text(EvidenceItem.NUMBER), Place.of(i.fields().key())));
    }

    private static Stream<Hit> statements(String query, SelfAssessment now) {
        return now.set().criteriaAndClauses().flatMap(Criterion::requirements).flatMap(r -> {
            String text = now.evidence().show(now.assessment().of(r.id()).statement());
            return Folding.finds(query, text) ? Stream.of(new Hit("statement", address(r), piece(query, text), place(r))) : Stream.empty();
        });
    }

    private static Stream<Hit> requirements(String query, SelfAssessment now) {
        return now.set().criteriaAndClauses().flatMap(Criterion::requirements).filter(r -> Folding.finds(query, r.summary()))
                .map(r -> new Hit("requirement", address(r), piece(query, r.summary()), place(r)));
    }

    private static Stream<Hit> points(String query, SelfAssessment now) {
        return now.assessment().points().stream().filter(p -> Folding.finds(query, shown(now, p.text())))
                .map(p -> new Hit(p.kind() == Point.Kind.STRENGTH ? "strength" : "weakness", p.criterion().toString(),
                        piece(query, shown(now, p.text())), Place.of(new EntityKey(EntityKind.POINT, p.id())).in(p.criterion())));
    }

    private static String shown(SelfAssessment now, CitedText text) {
        return now.evidence().show(text);
    }

    private static String address(Requirement requirement) {
        return requirement.id().criterion() + " · " + requirement.id().level() + " · " + requirement.key();
    }

    private static Place place(Requirement requirement) {
        return Place.of(new EntityKey(EntityKind.REQUIREMENT, requirement.id().toString())).in(requirement.id().criterion());
    }

    /** The part of a text round the first word that was looked for. */
    private static String piece(String query, String text) {
        String line = text.replace('\n', ' ');
        String folded = Folding.fold(line);
        int at = folded.length() == line.length() ? Math.max(0, folded.indexOf(Folding.words(query).get(0)) - BEFORE) : 0;
        String rest = line.substring(at);
        return (at > 0 ? "…" : "") + (rest.length() > PIECE ? rest.substring(0, PIECE) + "…" : rest);
    }
}
