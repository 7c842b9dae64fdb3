package vn.truongchuan.domain.check;

/** What a look into the vault said of a content; contents nobody looked at are not said to be anything. */
public enum FileState {
    WHOLE, MISSING, CHANGED
}
