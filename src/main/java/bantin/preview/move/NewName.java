package bantin.preview.move;

import bantin.content.body.Reference;
import bantin.edit.OpenedFile;
import bantin.site.WrittenPath;
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
        int lost = 0;
        // the last of a line first: those before it keep their places
        for (int i = links.size() - 1; i >= 0; i--) {
            Optional<String> fresh = target(links.get(i).target(), from, to);
            if (!isPut(lines, file, links.get(i), fresh)) {
                left++;
                lost += fresh.isPresent() ? 1 : 0;
            }
        }
        return new Text(file.withWhole(String.join("\n", lines)), left, lost);
    }

    /** @param lost how many of those left lead nowhere now: they are no addresses, which the site keeps */
    record Text(byte[] bytes, int left, int lost) {}

    private static boolean isPut(String[] lines, OpenedFile file, Reference.Link link, Optional<String> fresh) {
        int number = link.place().line() - 1;
        if (fresh.isEmpty() || number < 0 || number >= lines.length) {
            return false;
        }
        int from = Math.max(0, link.place().column() - 1);
        if (isPut(lines, number, bracketed(lines[number], link.target(), from), link, fresh.get())) {
            return true;
        }
        boolean inBody = file.hasFields() && number + 1 >= file.bodyLine();
        // words of a link may go on in the next line, from which its place is told
        for (int next = number; inBody && next < lines.length && !lines[next].isBlank(); next++) {
            if (isPut(lines, next, bracketed(lines[next], link.target(), 0), link, fresh.get())) {
                return true;
            }
        }
        return inBody && isDefined(lines, file, link, fresh.get())
                || isPut(lines, number, bare(lines[number], link.target(), from), link, fresh.get());
    }

    private static boolean isPut(String[] lines, int number, int at, Reference.Link link, String fresh) {
        if (at >= 0) {
            String line = lines[number];
            lines[number] = line.substring(0, at)
                    + fresh
                    + line.substring(at + link.target().length());
        }
        return at >= 0;
    }

    /** Where a text says once for many links to what they lead: {@code [1]: a.md}. */
    private static boolean isDefined(String[] lines, OpenedFile file, Reference.Link link, String fresh) {
        Pattern definition = Pattern.compile("^ {0,3}\\[(?!\\^)[^\\]]+]:\\s*<?(" + Pattern.quote(link.target()) + "|"
                + Pattern.quote(fresh) + ")(?=[>\\s]|$)");
        boolean found = false;
        for (int i = file.bodyLine() - 1; i < lines.length; i++) {
            Matcher line = definition.matcher(lines[i]);
            if (line.find()) {
                lines[i] = lines[i].substring(0, line.start(1)) + fresh + lines[i].substring(line.end(1));
                found = true;
            }
        }
        return found;
    }

    /** Behind a bracket if there is one: the words of a link may be its target too. */
    private static int bracketed(String line, String target, int from) {
        for (String before : new String[] {"(", "(<", "\"", "'"}) {
            int at = line.indexOf(before + target, from);
            if (at >= 0) {
                return at + before.length();
            }
        }
        return -1;
    }

    private static int bare(String line, String target, int from) {
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
        String led =
                joined(isFromRoot ? "content" : from, WrittenPath.of(written).address());
        String leads = where(led);
        if (path.isEmpty() || leads.equals(led) && (isFromRoot || from.equals(to))) {
            return Optional.empty();
        }
        String fresh = isFromRoot ? leads.replaceFirst("^content", "") : relative(to, leads);
        return Optional.of((path.contains("%") ? encoded(fresh) : fresh)
                + (path.endsWith("/") ? "/" : "")
                + written.substring(path.length()));
    }

    /** What ends a link, or means something else in it. */
    private static String encoded(String path) {
        return path.replace("%", "%25")
                .replace(" ", "%20")
                .replace("(", "%28")
                .replace(")", "%29")
                .replace("#", "%23")
                .replace("?", "%3F");
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
