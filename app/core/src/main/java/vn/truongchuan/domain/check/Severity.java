package vn.truongchuan.domain.check;

/** How much a finding matters: WRONG contradicts itself or the data, MISSING is not there yet, ADVICE is worth a look. */
public enum Severity {
    WRONG, MISSING, ADVICE
}
