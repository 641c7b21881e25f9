package bantin.render.theme;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Signs in a page that tell where each of the theme's parts begins and ends, for one who shows them by themselves. No
 * editor and no theme can write them: cleaned text has no control characters.
 */
public final class PartMarks {
    public static final String FOLDER = "parts/";

    /** Before the name of a part. */
    public static final char BEGIN = '\u0002';

    /** Behind that name. */
    public static final char NAMED = '\u0003';

    /** Behind a part. */
    public static final char END = '\u0004';

    private static final Pattern ALL = Pattern.compile(BEGIN + "[^" + NAMED + "]*" + NAMED + "|" + END);

    private PartMarks() {}

    /** @param templates by their names; those of parts get the signs */
    static Map<String, String> in(Map<String, String> templates) {
        Map<String, String> marked = new HashMap<>(templates);
        marked.replaceAll((name, text) -> name.startsWith(FOLDER) ? BEGIN + name + NAMED + text + END : text);
        return marked;
    }

    /** The page as it is without them. */
    public static String without(String html) {
        return ALL.matcher(html).replaceAll("");
    }
}
