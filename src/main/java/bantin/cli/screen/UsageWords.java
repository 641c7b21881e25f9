package bantin.cli.screen;

import bantin.problem.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the reader's language what is wrong with a command line; picocli's own sentences are English. */
public final class UsageWords {
    private final Messages words;

    public UsageWords(Messages words) {
        this.words = words;
    }

    String of(ParameterException trouble) {
        if (trouble instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched);
        }
        if (trouble instanceof MissingParameterException missing) {
            List<ArgSpec> args = missing.getMissing();
            return args.size() == 1 && args.get(0).isOption() && !args.get(0).required()
                    ? words.text("cli.usage.value", name(args.get(0)))
                    : words.text("cli.usage.missing", names(args));
        }
        if (trouble instanceof OverwrittenOptionException twice) {
            return words.text("cli.usage.twice", name(twice.getOverwritten()));
        }
        if (trouble instanceof MutuallyExclusiveArgsException || trouble instanceof MaxValuesExceededException) {
            return words.text("cli.usage.together");
        }
        ArgSpec about = trouble.getArgSpec();
        if (about == null || trouble.getValue() == null) {
            return String.valueOf(trouble.getMessage());
        }
        Iterable<String> choices = about.completionCandidates();
        return choices != null
                ? words.text(
                        "cli.usage.choice",
                        trouble.getValue(),
                        name(about),
                        String.join(", ", choices).toLowerCase(Locale.ROOT))
                : words.text("cli.usage.kind", trouble.getValue(), name(about));
    }

    private String unknown(UnmatchedArgumentException trouble) {
        String given = trouble.getUnmatched().isEmpty()
                ? ""
                : trouble.getUnmatched().get(0).replaceFirst("=.*", "");
        String said =
                words.text(trouble.isUnknownOption() ? "cli.usage.option.unknown" : "cli.usage.word.unknown", given);
        List<String> meant = trouble.getSuggestions().stream()
                .map(each -> each.replaceFirst("=.*", ""))
                .distinct()
                .limit(3)
                .toList();
        return meant.isEmpty() ? said : said + "; " + words.text("cli.usage.meant", String.join(", ", meant));
    }

    private static String names(List<ArgSpec> args) {
        return args.stream().map(UsageWords::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    /** Prints the sentence and where the right words are found. */
    public int tell(ParameterException trouble, java.io.PrintWriter err) {
        err.println(words.text("cli.usage", of(trouble)));
        err.println("  " + words.text("cli.usage.hint"));
        return CommandLine.ExitCode.USAGE;
    }
}
