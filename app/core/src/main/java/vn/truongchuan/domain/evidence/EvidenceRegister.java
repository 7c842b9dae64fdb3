package vn.truongchuan.domain.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.truongchuan.base.FileDigest;
import vn.truongchuan.domain.standard.CriterionCode;

/** All evidence of a workspace by id, by code and by content, with where each is used. */
public final class EvidenceRegister {
    /** What a text shows for evidence without a code. */
    public static final String NO_CODE = "[?]";
    private static final Comparator<EvidenceItem> ORDER = Comparator.comparing(
            (EvidenceItem item) -> item.code().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(EvidenceItem::id);
    private final CodeScheme scheme;
    private final Map<String, EvidenceItem> byId = new LinkedHashMap<>();
    private final List<EvidenceItem> living = new ArrayList<>();
    private final Map<EvidenceCode, EvidenceItem> byCode = new HashMap<>();
    private final Map<EvidenceCode, EvidenceItem> deletedByCode = new HashMap<>();
    private final Map<FileDigest, List<EvidenceItem>> byContent = new HashMap<>();
    private final Map<CriterionCode, List<EvidenceItem>> byHome = new HashMap<>();
    private final Map<CriterionCode, Integer> highest = new HashMap<>();
    private final Map<String, Set<CriterionCode>> uses;

    /**
     * @param all living and deleted evidence
     * @param citations which criteria cite an evidence id in their texts
     */
    public EvidenceRegister(CodeScheme scheme, Collection<EvidenceItem> all, Map<String, Set<CriterionCode>> citations) {
        this.scheme = scheme;
        all.stream().sorted(ORDER).forEach(this::enter);
        this.uses = new HashMap<>();
        citations.forEach((id, criteria) -> uses.computeIfAbsent(canonical(id), k -> new TreeSet<>()).addAll(criteria));
    }

    private void enter(EvidenceItem item) {
        byId.put(item.id(), item);
        item.code().ifPresent(code -> highest.merge(code.criterion(), code.serial(), Math::max));
        item.vacated().forEach(code -> highest.merge(code.criterion(), code.serial(), Math::max));
        if (item.deleted()) {
            item.code().ifPresent(code -> deletedByCode.putIfAbsent(code, item));
            return;
        }
        living.add(item);
        item.code().ifPresent(code -> {
            byCode.putIfAbsent(code, item);
            byHome.computeIfAbsent(code.criterion(), k -> new ArrayList<>()).add(item);
        });
        item.file().ifPresent(file -> byContent.computeIfAbsent(file, k -> new ArrayList<>()).add(item));
    }

    public CodeScheme scheme() {
        return scheme;
    }

    /** Living evidence in the order of its codes. */
    public List<EvidenceItem> items() {
        return List.copyOf(living);
    }

    /** Living or deleted; evidence that became one with another is found as that other. */
    public Optional<EvidenceItem> find(String id) {
        return exact(canonical(id));
    }

    /** The item with just this id, also one that became one with another. */
    public Optional<EvidenceItem> exact(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The id a citation of this id means: that of the evidence it became one with, or itself. */
    public String canonical(String id) {
        String at = id;
        Set<String> passed = new HashSet<>();
        for (EvidenceItem item = byId.get(at); item != null && item.deleted() && passed.add(at); item = byId.get(at)) {
            String into = item.text(EvidenceItem.MERGED_INTO);
            if (into.isEmpty() || !byId.containsKey(into)) {
                return at;
            }
            at = into;
        }
        return at;
    }

    /** The living evidence that has this code. */
    public Optional<EvidenceItem> find(EvidenceCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Living evidence with this content: the same content is offered as the same evidence. */
    public List<EvidenceItem> find(FileDigest content) {
        return List.copyOf(byContent.getOrDefault(content, List.of()));
    }

    /** Evidence whose code belongs to the criterion, in order. */
    public List<EvidenceItem> homeOf(CriterionCode criterion) {
        return List.copyOf(byHome.getOrDefault(criterion, List.of()));
    }

    /** Evidence that is at home in, attached to, or cited in the criterion, in the order of the codes. */
    public List<EvidenceItem> usedIn(CriterionCode criterion) {
        return living.stream().filter(item -> item.alsoUsedIn().contains(criterion) || citedIn(item).contains(criterion)
                || item.code().filter(code -> code.criterion().equals(criterion)).isPresent()).toList();
    }

    /** Every criterion that uses it: its home, those it is attached to, those whose texts cite it. */
    public Set<CriterionCode> usesOf(EvidenceItem item) {
        Set<CriterionCode> all = new TreeSet<>(item.alsoUsedIn());
        item.code().ifPresent(code -> all.add(code.criterion()));
        all.addAll(citedIn(item));
        return all;
    }

    /** The criteria whose texts cite it. */
    public Set<CriterionCode> citedIn(EvidenceItem item) {
        return uses.getOrDefault(item.id(), Set.of());
    }

    /**
     * The next free serial in a criterion: one above the highest ever given there, deleted evidence and evidence that
     * moved away included, until the criterion is numbered anew.
     */
    public int nextSerial(CriterionCode criterion) {
        return highest.getOrDefault(criterion, 0) + 1;
    }

    /** How a text shows the citation of an evidence id; deleted evidence keeps its code, an unknown id shows as "[?]". */
    public String citation(String id) {
        return find(id).flatMap(EvidenceItem::code).map(scheme::cite).orElse(NO_CODE);
    }

    /** The text as people read it, codes in the place of links. */
    public String show(CitedText text) {
        return text.render((id, before, after) -> find(id).flatMap(EvidenceItem::code)
                .map(code -> scheme.cite(code, before, after)).orElse(NO_CODE));
    }

    /** What a typed text is stored as: codes of evidence become links; of two that share a code the living one is meant. */
    public CitedText link(String typed) {
        return link(typed, CitedText.EMPTY);
    }

    /**
     * What a changed text is stored as.
     *
     * @param before what stood there: where several pieces of evidence show the same code, the one cited before is meant again
     */
    public CitedText link(String typed, CitedText before) {
        Map<EvidenceCode, String> meant = new HashMap<>();
        List<String> codeless = new ArrayList<>();
        for (String id : before.citations()) {
            Optional<EvidenceCode> code = find(id).flatMap(EvidenceItem::code);
            code.ifPresent(c -> meant.putIfAbsent(c, id));
            if (code.isEmpty()) {
                codeless.add(id);
            }
        }
        CitedText linked = CitedText.link(typed, scheme, code -> Optional.ofNullable(meant.get(code))
                .or(() -> find(code).or(() -> Optional.ofNullable(deletedByCode.get(code))).map(EvidenceItem::id)));
        return codeless.isEmpty() ? linked : withCodeless(linked, codeless);
    }

    /** Puts links back that show as "[?]", where as many stand there as before. */
    private static CitedText withCodeless(CitedText text, List<String> ids) {
        String[] parts = text.stored().split(java.util.regex.Pattern.quote(NO_CODE), -1);
        if (parts.length != ids.size() + 1) {
            return text;
        }
        StringBuilder stored = new StringBuilder(parts[0]);
        for (int i = 0; i < ids.size(); i++) {
            stored.append(CitedText.link(ids.get(i))).append(parts[i + 1]);
        }
        return new CitedText(stored.toString());
    }

    /** The citations of a text that lead nowhere: codes no evidence has, links to deleted or unknown evidence. */
    public List<Dangling> dangling(CitedText text) {
        List<Dangling> dangling = new ArrayList<>();
        for (String id : text.cited()) {
            Optional<EvidenceItem> item = find(id);
            if (item.isEmpty() || item.get().code().isEmpty()) {
                dangling.add(new Dangling(NO_CODE, Dangling.Reason.UNKNOWN, Optional.of(id)));
            } else if (item.get().deleted()) {
                dangling.add(new Dangling(citation(id), Dangling.Reason.DELETED, Optional.of(id)));
            }
        }
        for (CodeScheme.Found found : scheme.find(text.plain())) {
            if (find(found.code()).isEmpty()) {
                Optional<String> deleted = Optional.ofNullable(deletedByCode.get(found.code())).map(EvidenceItem::id);
                dangling.add(new Dangling(scheme.cite(found.code()),
                        deleted.isPresent() ? Dangling.Reason.DELETED : Dangling.Reason.NO_SUCH_CODE, deleted));
            }
        }
        return dangling;
    }

    public Stream<EvidenceItem> all() {
        return byId.values().stream();
    }
}
