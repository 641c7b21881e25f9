package bantin.preview.move;

import bantin.content.body.Reference;
import bantin.edit.OpenedFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the new name of an entry into what leads to it; everything else stays as it is. */
final class NewName {
    private final EntryName before;
    private final EntryName after;

    NewName(EntryName before, EntryName after) {
        this.before = before;
        this.after = after;
    }

    /**
     * @param links of the file, in their order
     * @return its bytes, and how many of the links are as they were
     */
    Text in(OpenedFile file, List<Reference.Link> links) {
        String[] lines = file.whole().split("\n", -1);
        int left = 0;
        // the last of a line first: those before it keep their places
        for (int i = links.size() - 1; i >= 0; i--) {
            if (!isPut(lines, links.get(i))) {
                left++;
            }
        }
        return new Text(file.withWhole(String.join("\n", lines)), left);
    }

    record Text(byte[] bytes, int left) {}

    private boolean isPut(String[] lines, Reference.Link link) {
        Optional<String> fresh = target(link.target());
        int number = link.place().line() - 1;
        if (fresh.isEmpty() || number < 0 || number >= lines.length) {
            return false;
        }
        String line = lines[number];
        int at = place(line, link.target(), Math.max(0, link.place().column() - 1));
        if (at < 0) {
            return false;
        }
        lines[number] = line.substring(0, at)
                + fresh.get()
                + line.substring(at + link.target().length());
        return true;
    }

    /** Behind a bracket if there is one: the words of a link may be its target too. */
    private static int place(String line, String target, int from) {
        for (String before : new String[] {"(", "(<", "\"", "'"}) {
            int at = line.indexOf(before + target, from);
            if (at >= 0) {
                return at + before.length();
            }
        }
        int at = line.indexOf(target, from);
        return at >= 0 ? at : line.indexOf(target);
    }

    /** A link with the new name; empty when the old one does not stand in it as a name. */
    Optional<String> target(String written) {
        String name = before.isFolder()
                ? before.last()
                : before.last().substring(0, before.last().lastIndexOf('.'));
        String end = before.isFolder() ? "(?=/|#|\\?|$)" : "(?=\\.[a-z]+(?:[#?]|$)|/?(?:[#?]|$))";
        Matcher found = Pattern.compile("(?<=^|/)" + Pattern.quote(name) + end).matcher(written);
        String fresh = after.date() + after.name();
        return found.find()
                ? Optional.of(written.substring(0, found.start()) + fresh + written.substring(found.end()))
                : Optional.empty();
    }

    /** Lists and settings lead to files by their paths from the content folder. */
    String inSettings(String text) {
        Pattern path = Pattern.compile("(?<![\\p{L}\\p{N}_./-])(/?)" + Pattern.quote(below(before))
                + (before.isFolder() ? "(?=/)" : "(?![\\p{L}\\p{N}_/-])"));
        return path.matcher(text).replaceAll("$1" + Matcher.quoteReplacement(below(after)));
    }

    private static String below(EntryName named) {
        return named.thing().replaceFirst("^content/", "");
    }
}
