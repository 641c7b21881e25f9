package bantin.content.markdown.paste.block;

import bantin.text.CleanText;
import bantin.text.Spaces;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings the runs of a paragraph to one form: ordinary spaces, one at a time, none at the ends of lines; neighbours of one
 * look are one run; emphasis begins and ends where Markdown can see it.
 */
public final class Runs {
    private final List<Run> runs = new ArrayList<>();
    private boolean space;
    private boolean lineBegins = true;

    private Runs() {}

    /** Paragraphs are what an empty line parts, also where it was made of line breaks. */
    public static List<List<Run>> paragraphs(List<Run> written) {
        List<List<Run>> paragraphs = new ArrayList<>();
        List<Run> current = new ArrayList<>();
        for (Run run : tidy(written)) {
            if (!run.isBreak()) {
                current.add(run);
            } else if (!current.isEmpty() && !current.get(current.size() - 1).isBreak()) {
                current.add(run);
            } else if (!current.isEmpty()) {
                current.remove(current.size() - 1);
                paragraphs.add(current);
                current = new ArrayList<>();
            }
        }
        if (!current.isEmpty() && current.get(current.size() - 1).isBreak()) {
            current.remove(current.size() - 1);
        }
        paragraphs.add(current);
        paragraphs.removeIf(List::isEmpty);
        return paragraphs;
    }

    public static List<Run> inOneLine(List<Run> written) {
        return tidy(written.stream()
                .map(run -> run.isBreak() ? Run.words(" ", WordLook.PLAIN) : run)
                .toList());
    }

    public static String text(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.isWords() ? run.text() : run.isBreak() ? " " : ""));
        return text.toString();
    }

    private static List<Run> tidy(List<Run> written) {
        Runs tidy = new Runs();
        merged(written).forEach(tidy::add);
        return merged(Emphasis.settled(merged(tidy.runs)));
    }

    private void add(Run run) {
        if (run.isBreak()) {
            runs.add(run);
            space = false;
            lineBegins = true;
            return;
        }
        String clean = run.isWords() ? CleanText.of(run.text()) : run.text();
        StringBuilder text = new StringBuilder(clean.length());
        for (int at = 0; at < clean.length(); at++) {
            char c = clean.charAt(at);
            if (Spaces.isSpace(c)) {
                space = !lineBegins;
                continue;
            }
            if (space && text.isEmpty()) {
                runs.add(Run.words(" ", runs.get(runs.size() - 1).look().sharedWith(run.look())));
            } else if (space) {
                text.append(' ');
            }
            text.append(c);
            space = false;
            lineBegins = false;
        }
        if (!text.isEmpty()) {
            runs.add(new Run(run.kind(), text.toString(), run.look()));
        }
    }

    public static List<Run> merged(List<Run> written) {
        List<Run> merged = new ArrayList<>(written.size());
        StringBuilder text = new StringBuilder();
        WordLook look = WordLook.PLAIN;
        for (Run run : written) {
            if (!run.isWords() || !run.look().equals(look)) {
                append(text, look, merged);
                look = run.isWords() ? run.look() : WordLook.PLAIN;
            }
            if (run.isWords()) {
                text.append(run.text());
            } else {
                merged.add(run);
            }
        }
        append(text, look, merged);
        return merged;
    }

    private static void append(StringBuilder text, WordLook look, List<Run> merged) {
        if (!text.isEmpty()) {
            merged.add(Run.words(text.toString(), look));
            text.setLength(0);
        }
    }
}
