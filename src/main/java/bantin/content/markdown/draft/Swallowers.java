package bantin.content.markdown.draft;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tags inside lines that take in all up to their end, such as {@code <script>}: none reaches over the end of its block. */
public final class Swallowers {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][^\\s/>]*)");

    private final Deque<String> open = new ArrayDeque<>();

    /** The tag itself, or nothing when no end tag could ever end it. */
    public String note(String tag) {
        Matcher matcher = TAG.matcher(tag);
        if (!matcher.lookingAt()) {
            return tag;
        }
        String name = matcher.group(2).toLowerCase(Locale.ROOT);
        if (!matcher.group(1).isEmpty()) {
            open.removeLastOccurrence(name);
        } else if (AllowedHtml.swallows(name)) {
            open.addLast(name);
        }
        return name.equals("plaintext") ? "" : tag;
    }

    /** The end tags that are missing. */
    String end() {
        StringBuilder tags = new StringBuilder();
        while (!open.isEmpty()) {
            tags.append("</").append(open.removeLast()).append('>');
        }
        return tags.toString();
    }
}
