package bantin.render.theme;

import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The files of a theme that one of its style sheets names. */
final class SheetAddresses {
    private final String file;
    private final String sheet;
    private final Set<String> files;

    /** @param file the sheet as problems name it; @param files paths inside the theme, style sheets left aside */
    SheetAddresses(String file, String sheet, Set<String> files) {
        this.file = file;
        this.sheet = sheet;
        this.files = files;
    }

    /**
     * Reports the files that are not there, each where it is named first. Addresses elsewhere and those from the root are not the
     * theme's affair.
     *
     * @param parts of the sheet
     */
    void check(String css, List<CssTokens.Token> parts, Problems problems) {
        int line = 1;
        int lineStart = 0;
        int at = 0;
        // places of one line share one string: a sheet may be a single line
        String excerpt = null;
        Set<String> told = new HashSet<>();
        for (CssTokens.Token token : parts) {
            String address = token.kind() == CssTokens.Kind.ADDRESS ? token.address() : "";
            if (isRelative(address)
                    && !address.endsWith(".css")
                    && !files.contains(path(sheet, address))
                    && told.add(address)) {
                int end = css.indexOf('\n', at);
                excerpt = excerpt == null ? css.substring(lineStart, end < 0 ? css.length() : end) : excerpt;
                Place place =
                        new Place(file, line, at - lineStart + 1, token.text().length(), excerpt);
                problems.add(Problem.warning("theme.file.missing", place, address));
            }
            for (int i = token.text().indexOf('\n'); i >= 0; i = token.text().indexOf('\n', i + 1)) {
                line++;
                lineStart = at + i + 1;
                excerpt = null;
            }
            at += token.text().length();
        }
    }

    private static boolean isRelative(String address) {
        int colon = address.indexOf(':');
        boolean scheme = colon > 0 && address.lastIndexOf('/', colon) < 0;
        return !address.isEmpty() && !scheme && "/#?".indexOf(address.charAt(0)) < 0;
    }

    /** Inside the theme, without what follows a {@code ?} or {@code #}; empty when it leads out of it. */
    static String path(String sheet, String address) {
        Deque<String> steps = new ArrayDeque<>();
        String folder = sheet.substring(0, sheet.lastIndexOf('/') + 1);
        String file = address.substring(0, address.length() - rest(address).length());
        for (String step : (folder + file).split("/")) {
            if (step.equals("..")) {
                if (steps.isEmpty()) {
                    return "";
                }
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** What follows the name of the file: {@code #iefix}, {@code ?v=2}. */
    static String rest(String address) {
        int question = address.indexOf('?');
        int sharp = address.indexOf('#');
        int at = question < 0 ? sharp : sharp < 0 ? question : Math.min(question, sharp);
        return at < 0 ? "" : address.substring(at);
    }
}
