package bantin.edit;

import bantin.yaml.YamlOutline.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which a text may be written into YAML, the likeliest first. Which of them is right only reading tells. */
final class Writings {
    private static final Pattern SIMPLE = Pattern.compile("[\\p{L}\\p{N}/(“‘][^\\p{Cc}\\p{Co}\\p{Cn}\u2028\u2029]*");
    private static final Pattern BLOCK = Pattern.compile("([|>][^\\r\\n]*)\\R((?:\\h*+\\R)*+)(\\h*+)(?s:.*)");

    private final String lineEnd;
    private final int indent;

    /** @param indent of the names of the map */
    Writings(String lineEnd, int indent) {
        this.lineEnd = lineEnd;
        this.indent = indent;
    }

    /** Of a text that stands nowhere yet. */
    List<String> of(String text) {
        return of(text, Style.PLAIN, "");
    }

    /**
     * @param style in which another text stands there now
     * @param written that text with all its signs
     */
    List<String> of(String text, Style style, String written) {
        List<String> ways = new ArrayList<>();
        boolean oneLine = text.indexOf('\n') < 0;
        Matcher block = BLOCK.matcher(written);
        if (style == Style.SINGLE_QUOTED && oneLine) {
            ways.add("'" + text.replace("'", "''") + "'");
        } else if (style == Style.LITERAL && block.matches()) {
            ways.add(block.group(1) + lines(text.split("\n", -1), block.group(3)));
        } else if (style == Style.FOLDED && block.matches()) {
            ways.add(block.group(1) + lines(text.replace("\n", "\n\n").split("\n", -1), block.group(3)));
        } else if (style == Style.PLAIN && oneLine) {
            // as every value is read as a text, one that looks like a number needs no quotes
            if (SIMPLE.matcher(text).matches()) {
                ways.add(text);
            }
        } else if (style == Style.PLAIN) {
            ways.add("|-" + lines(text.split("\n", -1), " ".repeat(indent + 2)));
        }
        ways.add(quoted(text));
        return ways;
    }

    private String lines(String[] lines, String before) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            text.append(lineEnd).append(line.isEmpty() ? "" : before + line);
        }
        return text.toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (c == '\t') {
                quoted.append("\\t");
            } else if (isSeen(c)) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08X" : "\\u%04X", c));
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.UNASSIGNED,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
