package vn.truongchuan.domain.standard;

/** What the circular asks of the self-assessment council: members at least, odd or not, article. */
public record CouncilRule(int minMembers, boolean odd, String cite) {
}
