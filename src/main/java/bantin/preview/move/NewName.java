package bantin.preview.move;

import bantin.content.body.Reference;
import bantin.edit.OpenedFile;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes where an entry is now into what leads to it, and into what it leads to; everything else stays as it is. */
final class NewName {
    private final EntryName before;
    private final EntryName after;

    NewName(EntryName before, EntryName after) {
        this.before = before;
        this.after = after;
    }

    /**
     * @param links of the file, in their order
     * @param from the folder in which it was when they were written
     * @param to the folder in which it is
     * @return its bytes, and how many of the links are as they were
     */
    Text in(OpenedFile file, List<Reference.Link> links, String from, String to) {
        String[] lines = file.whole().split("\n", -1);
        int left = 0;
        // the last of a line first: those before it keep their places
        for (int i = links.size() - 1; i >= 0; i--) {
            if (!isPut(lines, links.get(i), target(links.get(i).target(), from, to))) {
                left++;
            }
        }
        return new Text(file.withWhole(String.join("\n", lines)), left);
    }

    record Text(byte[] bytes, int left) {}

    private static boolean isPut(String[] lines, Reference.Link link, Optional<String> fresh) {
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

    /**
     * A link as it has to be; empty when it stays as it is, or can't be found in what is written.
     *
     * @param from the folder of its file as it was
     * @param to the folder of its file as it is
     */
    Optional<String> target(String written, String from, String to) {
        String path = written.replaceFirst("[#?].*", "");
        boolean isFromRoot = path.startsWith("/");
        String led = joined(isFromRoot ? "content" : from, path);
        String leads = where(led);
        if (path.isEmpty() || leads.equals(led) && (isFromRoot || from.equals(to))) {
            return Optional.empty();
        }
        String fresh = isFromRoot ? leads.replaceFirst("^content", "") : relative(to, leads);
        return Optional.of(fresh + (path.endsWith("/") ? "/" : "") + written.substring(path.length()));
    }

    /** Where something is now that was at a path from the site's folder. */
    private String where(String path) {
        String thing = before.thing();
        boolean isMoved = path.equals(thing) || before.isFolder() && path.startsWith(thing + "/");
        return isMoved ? after.thing() + path.substring(thing.length()) : path;
    }

    private static String joined(String folder, String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (folder + "/" + path).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    private static String relative(String folder, String path) {
        String[] from = folder.split("/");
        String[] to = path.split("/");
        int same = 0;
        while (same < Math.min(from.length, to.length - 1) && from[same].equals(to[same])) {
            same++;
        }
        return "../".repeat(from.length - same) + String.join("/", Arrays.copyOfRange(to, same, to.length));
    }

    /** Lists and settings lead to files by their paths from the content folder. */
    String inSettings(String text) {
        Pattern path = Pattern.compile("(?<![\\p{L}\\p{N}_./-])(/?)" + Pattern.quote(below(before))
                + (before.isFolder() ? "(?![\\p{L}\\p{N}_.-])" : "(?![\\p{L}\\p{N}_/-])"));
        return path.matcher(text).replaceAll("$1" + Matcher.quoteReplacement(below(after)));
    }

    private static String below(EntryName named) {
        return named.thing().replaceFirst("^content/", "");
    }
}
