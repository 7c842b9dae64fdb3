package vn.truongchuan.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.truongchuan.text.Messages;

/** Says in Vietnamese what is wrong with a command line. */
final class WrongUse {
    private WrongUse() {
    }

    static String sentence(ParameterException wrong, Messages words) {
        if (wrong instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
            return words.text("wrong.unmatched", unmatched.getUnmatched().get(0));
        }
        if (wrong instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
            return words.text("wrong.missing", missing.getMissing().stream().map(WrongUse::name).collect(Collectors.joining(", ")));
        }
        String value = wrong.getValue() == null ? "" : wrong.getValue();
        return value.isEmpty() ? words.text("wrong.use") : words.text("wrong.value", value);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() + " " + option.paramLabel() : argument.paramLabel();
    }
}
