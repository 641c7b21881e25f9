package bantin.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line ends of a text. A browser's field knows only {@code \n}: what comes back from it gets the ends of the text that
 * went in, those of each line where they differ.
 */
final class LineEnds {
    private static final Pattern END = Pattern.compile("\r\n|\r|\n");
    /** Beyond, lines between the first and the last that changed are taken for new ones. */
    private static final long MOST_COMPARED = 4_000_000;

    private LineEnds() {}

    /** The text as a field of a browser shows it. */
    static String shown(String text) {
        return text.indexOf('\r') < 0 ? text : END.matcher(text).replaceAll("\n");
    }

    /** The first end in a text; {@code \n} when it has none. */
    static String of(String text) {
        Matcher end = END.matcher(text);
        return end.find() ? end.group() : "\n";
    }

    /**
     * What was typed, with line ends like those of the text that it replaces.
     *
     * @param usual the end of a line that has no neighbour to learn from
     */
    static String like(String old, String typed, String usual) {
        List<String> lines = new ArrayList<>();
        List<String> ends = new ArrayList<>();
        Matcher end = END.matcher(old);
        int at = 0;
        while (end.find()) {
            lines.add(old.substring(at, end.start()));
            ends.add(end.group());
            at = end.end();
        }
        lines.add(old.substring(at));
        String wanted = shown(typed);
        if (ends.stream().distinct().count() <= 1) {
            String only = ends.isEmpty() ? usual : ends.get(0);
            return only.equals("\n") ? wanted : wanted.replace("\n", only);
        }
        return mixed(lines, ends, List.of(wanted.split("\n", -1)));
    }

    private static String mixed(List<String> old, List<String> ends, List<String> typed) {
        int[] partner = LinePairs.of(old, typed, MOST_COMPARED);
        StringBuilder text = new StringBuilder();
        String last = ends.get(0);
        for (int i = 0; i < typed.size(); i++) {
            text.append(typed.get(i));
            if (i < typed.size() - 1) {
                last = partner[i] >= 0 && partner[i] < ends.size() ? ends.get(partner[i]) : last;
                text.append(last);
            }
        }
        return text.toString();
    }
}
