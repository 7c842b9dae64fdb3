package vn.truongchuan.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.truongchuan.base.Failure;
import vn.truongchuan.domain.check.Finding;
import vn.truongchuan.domain.check.Severity;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.domain.standard.RequirementId;

/** Turns findings and failures into what a person reads: one sentence, and what to do. */
public final class Sentences {
    private final Locale locale;
    private final Messages findings;

    private Sentences(Locale locale) {
        this.locale = locale;
        this.findings = Messages.open("vn.truongchuan.text.findings", locale, Sentences.class.getClassLoader());
    }

    public static Sentences in(Locale locale) {
        return new Sentences(locale);
    }

    /** The words for a failure. */
    public FailureSentence of(Failure failure) {
        return FailureSentence.of(failure, locale);
    }

    /** What was seen. */
    public String of(Finding finding) {
        return findings.text("finding." + finding.kind(), arguments(finding));
    }

    /** What to do about it; empty where there is nothing to say. */
    public Optional<String> remedy(Finding finding) {
        String key = "finding." + finding.kind() + ".fix";
        return findings.has(key) ? Optional.of(findings.text(key, arguments(finding))) : Optional.empty();
    }

    public String of(Severity severity) {
        return findings.text("severity." + severity.name());
    }

    /** How people call a criterion or a clause of the extra level. */
    public String of(CriterionCode code) {
        return code.extra() ? findings.text("place.clause", Integer.toString(code.standard()), Integer.toString(code.number()))
                : findings.text("place.criterion", code.toString());
    }

    /** How people call a requirement. */
    public String of(RequirementId id) {
        return id.criterion().extra()
                ? findings.text("place.clauseRequirement", Integer.toString(id.criterion().standard()),
                        Integer.toString(id.criterion().number()), id.key())
                : findings.text("place.requirement", id.criterion().toString(), Integer.toString(id.level()), id.key());
    }

    private Object[] arguments(Finding finding) {
        List<String> arguments = finding.arguments();
        return arguments.stream().map(this::argument).toArray();
    }

    private String argument(String argument) {
        if (argument.startsWith(Finding.WORD)) {
            return findings.text("part." + argument.substring(1));
        }
        if (argument.startsWith(Finding.ADDRESS)) {
            String address = argument.substring(1);
            return address.indexOf('/') > 0 ? of(RequirementId.parse(address)) : of(CriterionCode.parse(address));
        }
        return argument;
    }
}
