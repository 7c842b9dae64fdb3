package vn.truongchuan.domain.school;

import java.util.Optional;
import vn.truongchuan.domain.field.Entity;

/** One member of the self-assessment council (hội đồng tự đánh giá). */
public record CouncilMember(String id, String name, String position, Optional<Role> role, String duty,
                            String group, boolean groupLeader, boolean secretariat) {
    public static final String NAME = "name";
    public static final String POSITION = "position";
    public static final String ROLE = "role";
    public static final String DUTY = "duty";
    public static final String GROUP = "group";
    public static final String GROUP_LEADER = "groupLeader";
    public static final String SECRETARIAT = "secretariat";

    /** Duty in the council. */
    public enum Role { CHAIR, VICE_CHAIR, SECRETARY, MEMBER }

    public static CouncilMember from(Entity entity) {
        return new CouncilMember(entity.key().id(), entity.text(NAME), entity.text(POSITION), role(entity.text(ROLE)),
                entity.text(DUTY), entity.text(GROUP), entity.flag(GROUP_LEADER), entity.flag(SECRETARIAT));
    }

    private static Optional<Role> role(String text) {
        for (Role role : Role.values()) {
            if (role.name().equals(text)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
