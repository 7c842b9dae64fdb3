package vn.truongchuan.exchange;

import java.util.List;
import java.util.Optional;
import vn.truongchuan.base.Failure;

/** What came of looking at a package: whole, with what it says, or refused, with a code and what its sentence names. */
public sealed interface Verification {

    /** Every byte is as its sender wrote it. Whether it is for us, and from whom we think, is another question. */
    record Accepted(PackageFacts facts) implements Verification {
    }

    /** Nothing of it may be used. */
    record Refused(String code, List<Object> arguments) implements Verification {
        public Refused {
            arguments = List.copyOf(arguments);
        }

        static Refused of(Failure failure) {
            return new Refused(failure.code(), failure.arguments());
        }

        /** For where a refusal ends the work. */
        public Failure failure() {
            return new Failure(code, arguments.toArray());
        }
    }

    default Optional<PackageFacts> accepted() {
        return this instanceof Accepted whole ? Optional.of(whole.facts()) : Optional.empty();
    }

    default Optional<Refused> refusal() {
        return this instanceof Refused refused ? Optional.of(refused) : Optional.empty();
    }
}
