package vn.truongchuan.desktop.kit;

import java.math.BigDecimal;
import java.util.Optional;
import vn.truongchuan.desktop.text.Formats;
import vn.truongchuan.domain.data.Unit;
import vn.truongchuan.domain.data.VietnameseNumber;
import vn.truongchuan.domain.field.Dates;

/** How a stored text is shown and a typed one stored; what cannot be read is stored as it was typed, never thrown away. */
public enum FieldForm {
    PLAIN {
        @Override
        String shown(String stored) {
            return stored;
        }

        @Override
        Optional<String> read(String typed) {
            return Optional.of(typed);
        }
    },
    /** Stored 2023-09-05, shown 05/09/2023. */
    DAY {
        @Override
        String shown(String stored) {
            return Dates.parse(stored).map(Formats::day).orElse(stored);
        }

        @Override
        Optional<String> read(String typed) {
            return typed.isBlank() ? Optional.of("") : Formats.readDay(typed).map(Object::toString);
        }
    },
    /** Stored 1475380000, shown 1.475.380.000. */
    MONEY {
        @Override
        String shown(String stored) {
            return stored.matches("\\d{1,15}") ? Formats.money(Long.parseLong(stored)) : stored;
        }

        @Override
        Optional<String> read(String typed) {
            String digits = typed.replaceAll("[.,\\s]|đồng|đ$", "");
            return typed.isBlank() ? Optional.of("") : Optional.of(digits).filter(d -> d.matches("\\d{1,15}"))
                    .map(d -> Long.toString(Long.parseLong(d)));
        }
    },
    /** A whole number: stored 1234, shown 1.234. */
    COUNT {
        @Override
        String shown(String stored) {
            return number(stored);
        }

        @Override
        Optional<String> read(String typed) {
            return number(typed, Unit.COUNT);
        }
    },
    /** A part of a hundred: stored 12.5, shown 12,5. */
    PERCENT {
        @Override
        String shown(String stored) {
            return number(stored);
        }

        @Override
        Optional<String> read(String typed) {
            return number(typed, Unit.PERCENT);
        }
    },
    /** A number with decimals: stored 1.5, shown 1,5. */
    RATIO {
        @Override
        String shown(String stored) {
            return number(stored);
        }

        @Override
        Optional<String> read(String typed) {
            return number(typed, Unit.RATIO);
        }
    };

    private static String number(String stored) {
        return stored.matches("-?\\d{1,15}(\\.\\d{1,6})?") ? VietnameseNumber.show(new BigDecimal(stored)) : stored;
    }

    private static Optional<String> number(String typed, Unit unit) {
        return typed.isBlank() ? Optional.of("") : VietnameseNumber.parse(typed, unit).map(VietnameseNumber::stored);
    }

    abstract String shown(String stored);

    /** What is stored for a typed text; empty where it is none of this form. */
    abstract Optional<String> read(String typed);

    public boolean fits(String typed) {
        return read(typed).isPresent();
    }
}
