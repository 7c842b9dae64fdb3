package vn.truongchuan.domain.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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
    private static final Comparator<EvidenceItem> ORDER = Comparator.comparing(
            (EvidenceItem item) -> item.code().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(EvidenceItem::id);
    private final CodeScheme scheme;
    private final Map<String, EvidenceItem> byId = new LinkedHashMap<>();
    private final Map<EvidenceCode, EvidenceItem> byCode = new HashMap<>();
    private final Map<String, Set<CriterionCode>> uses;

    /**
     * @param all living and deleted evidence
     * @param citations which criteria cite an evidence id in their texts
     */
    public EvidenceRegister(CodeScheme scheme, Collection<EvidenceItem> all, Map<String, Set<CriterionCode>> citations) {
        this.scheme = scheme;
        this.uses = citations;
        all.stream().sorted(ORDER).forEach(item -> {
            byId.put(item.id(), item);
            if (!item.deleted()) {
                item.code().ifPresent(code -> byCode.putIfAbsent(code, item));
            }
        });
    }

    public CodeScheme scheme() {
        return scheme;
    }

    /** Living evidence in the order of its codes. */
    public List<EvidenceItem> items() {
        return byId.values().stream().filter(item -> !item.deleted()).toList();
    }

    /** Living or deleted. */
    public Optional<EvidenceItem> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The living evidence that has this code. */
    public Optional<EvidenceItem> find(EvidenceCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Living evidence with this content: the same content is offered as the same evidence. */
    public List<EvidenceItem> find(FileDigest content) {
        return items().stream().filter(item -> item.file().filter(content::equals).isPresent()).toList();
    }

    /** Evidence whose code belongs to the criterion, in order. */
    public List<EvidenceItem> homeOf(CriterionCode criterion) {
        return items().stream().filter(i -> i.code().filter(c -> c.criterion().equals(criterion)).isPresent()).toList();
    }

    /** Evidence that is at home in, attached to, or cited in the criterion, in the order of the codes. */
    public List<EvidenceItem> usedIn(CriterionCode criterion) {
        return items().stream().filter(item -> usesOf(item).contains(criterion)).toList();
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

    /** The next free serial in a criterion: one above the highest ever given there, deleted evidence included. */
    public int nextSerial(CriterionCode criterion) {
        return byId.values().stream().flatMap(i -> i.code().stream()).filter(c -> c.criterion().equals(criterion))
                .mapToInt(EvidenceCode::serial).max().orElse(0) + 1;
    }

    /** How a text shows the citation of an evidence id; an unknown id shows as "[?]". */
    public String citation(String id) {
        return find(id).flatMap(EvidenceItem::code).map(scheme::cite).orElse("[?]");
    }

    /** The text as people read it, codes in the place of links. */
    public String show(CitedText text) {
        return text.render(this::citation);
    }

    /** What a typed text is stored as: codes of living evidence become links. */
    public CitedText link(String typed) {
        return CitedText.link(typed, scheme, code -> find(code).map(EvidenceItem::id));
    }

    public Stream<EvidenceItem> all() {
        return byId.values().stream();
    }
}
