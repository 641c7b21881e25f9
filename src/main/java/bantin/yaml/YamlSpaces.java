package bantin.yaml;

import bantin.text.Spaces;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes the unusual spaces around names and values ordinary ones, as which YAML reads no other: those before a name,
 * between name, colon and value, after the hyphen of an item, and at the end of a line. Those inside a value stay, so that
 * a number is not parted from its unit. No letter changes its place.
 */
final class YamlSpaces {
    private static final String GAP = "[\\h]*+";
    private static final Pattern START = Pattern.compile("(" + GAP + ")((?:-\\h" + GAP
            + ")*+(?:(?:[\\p{L}\\p{N}_.-]++|\"[^\"]*+\"|'[^']*+')" + GAP + ":" + GAP + ")?+)");
    private static final Pattern BRACES = Pattern.compile("\\[?+\\h*+\\{");
    private static final Pattern IN_BRACES = Pattern.compile("[{,]" + GAP + "[\\p{L}\\p{N}_-]++" + GAP + ":" + GAP);

    private YamlSpaces() {}

    static String ordinary(String text) {
        return text.indexOf('\t') < 0 && !Spaces.hasUnusual(text)
                ? text
                : text.lines().map(YamlSpaces::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String line) {
        int end = Spaces.strip("|" + line).length() - 1;
        String body = line.substring(0, Math.max(0, end));
        Matcher start = START.matcher(body);
        if (!start.lookingAt()) {
            return line;
        }
        String rest = body.substring(start.end());
        return Spaces.ordinary(start.group(1))
                + blank(start.group(2))
                + (BRACES.matcher(rest).lookingAt()
                        ? IN_BRACES.matcher(rest).replaceAll(m -> Matcher.quoteReplacement(blank(m.group())))
                        : rest)
                + blank(line.substring(body.length()));
    }

    /** Tabs too; before a name they stay, since an indented line can't be told from a mistake. */
    private static String blank(String part) {
        return Spaces.ordinary(part).replace('\t', ' ');
    }
}
