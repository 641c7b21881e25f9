package bantin.render.theme;

import bantin.problem.Place;
import bantin.problem.Problem;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what the template engine says in English as a problem with words of both languages. */
final class EngineComplaint {
    private static final String UNKNOWN_TAG = "template.tag.unknown";
    private static final String UNKNOWN_NAME = "template.name.unknown";
    private static final Map<Pattern, String> KNOWN = Map.of(
            Pattern.compile("^(?:Root attribute|Attribute|Filter|Function or Macro|Test) \\[([^\\]]+)\\]"),
                    UNKNOWN_NAME,
            Pattern.compile("^string \"(.*)\"$"), "template.string.unknown",
            Pattern.compile("^Not an iterable object\\. Value = \\[(.*)]$", Pattern.DOTALL), "template.not-a-list",
            Pattern.compile("^Unexpected tag name \"(.*)\""), UNKNOWN_TAG,
            Pattern.compile("^(?:Unexpected token .*?of value|Unexpected expression|Unexpected character) ?"
                            + "[\"'\\[](.+?)[\"'\\]]"),
                    "template.unexpected",
            Pattern.compile("^(?:Unexpected end of template|Unclosed)(.*)", Pattern.DOTALL), "template.open");

    private EngineComplaint() {}

    static Problem problem(String said, Place place, String address) {
        for (Map.Entry<Pattern, String> each : KNOWN.entrySet()) {
            Matcher known = each.getKey().matcher(said);
            if (known.find()) {
                // another word can stand in its line more than once, and only one of them is wrong
                boolean unknown =
                        each.getValue().equals(UNKNOWN_TAG) || each.getValue().equals(UNKNOWN_NAME);
                Place pointed = unknown ? pointedAt(place, known.group(1)) : place;
                return Problem.error(each.getValue(), pointed, known.group(1), address);
            }
        }
        return Problem.error("template.trouble", place, said, address);
    }

    /** Pebble names the line only: the word is looked for in it. */
    private static Place pointedAt(Place place, String word) {
        String line = place.excerpt();
        Matcher found = Pattern.compile("\\b" + Pattern.quote(word) + "\\b").matcher(line == null ? "" : line);
        return found.find() ? new Place(place.file(), place.line(), found.start() + 1, word.length(), line) : place;
    }

    /** Whether the engine, or what it called of the JDK, threw this: not something of ours that a template asked. */
    static boolean isOfEngine(RuntimeException thrown) {
        for (StackTraceElement step : thrown.getStackTrace()) {
            if (step.getClassName().startsWith("io.pebbletemplates.")) {
                return true;
            }
            if (step.getClassName().startsWith("bantin.")) {
                return false;
            }
        }
        return false;
    }

    static String words(RuntimeException thrown) {
        return thrown.getMessage() == null ? thrown.getClass().getSimpleName() : thrown.getMessage();
    }
}
