package vn.truongchuan.architecture.wrong.domain.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Right: no rule may report this. */
public final class RightExample {
    static final Map<String, List<LocalDate>> DAYS = Map.of("x", List.of(LocalDate.EPOCH));

    enum Colour { RED, GREEN }

    int order(Colour colour) {
        return switch (colour) {
            case RED -> 0;
            case GREEN -> 1;
        };
    }
}
