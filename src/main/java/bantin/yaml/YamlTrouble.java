package bantin.yaml;

import java.util.regex.Pattern;

/** Guesses which of the usual slips broke the YAML, so that the hint can name the cure. */
final class YamlTrouble {
    private static final Pattern COLON_IN_VALUE =
            Pattern.compile("^\\s*(- )?[\\w-]+:\\s+[^\"'\\[{|>#&*\\s][^#]*:\\s.*");
    private static final Pattern OPEN_QUOTE = Pattern.compile("^\\s*(- )?[\\w-]+:\\s+(\"[^\"]*|'[^']*)$");
    private static final Pattern NO_SPACE = Pattern.compile("^\\s*[a-z_]+:[^\\s/].*");

    private YamlTrouble() {}

    static String idFor(String text, int line) {
        String[] lines = text.split("\n", -1);
        String here = line < lines.length ? lines[line] : "";
        String above = line > 0 && line - 1 < lines.length ? lines[line - 1] : "";
        if (here.startsWith("\t") || here.stripLeading().startsWith("\t") || here.contains("\t") && here.isBlank()) {
            return "yaml.tab";
        }
        if (COLON_IN_VALUE.matcher(here).matches()) {
            return "yaml.colon";
        }
        if (hasOpenQuote(lines)) {
            return "yaml.quote";
        }
        if (NO_SPACE.matcher(here).matches() || NO_SPACE.matcher(above).matches()) {
            return "yaml.space-after-colon";
        }
        return "yaml.syntax";
    }

    private static boolean hasOpenQuote(String[] lines) {
        for (String line : lines) {
            if (OPEN_QUOTE.matcher(line).matches()) {
                return true;
            }
        }
        return false;
    }
}
