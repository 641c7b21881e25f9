package bantin.content.markdown.paste;

import bantin.content.markdown.draft.PlainText;
import bantin.text.Syllables;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Remembers what stays behind: pictures, links, what reviewers said. */
final class LeftOut {
    private static final int MOST_NAMED = 20;
    private static final int LONGEST_NAME = 80;

    private final Set<String> ownFiles = new LinkedHashSet<>();
    private final Set<String> embedded = new LinkedHashSet<>();
    private final Set<String> elsewhere = new LinkedHashSet<>();
    private final Set<String> links = new LinkedHashSet<>();
    private int comments;
    private int deletions;

    /** @param after the words before the picture */
    void picture(String address, String after) {
        String behind = after.isEmpty() ? "" : " (… " + after + ")";
        if (address.startsWith("data:") || address.startsWith("blob:") || address.startsWith("cid:")) {
            String type = address.replaceFirst("(?s)^(?:data:image/([a-z+]{1,10}))?.*", "$1");
            embedded.add((embedded.size() + 1) + (type.isEmpty() ? "" : "." + type) + behind);
        } else if (address.startsWith("http://") || address.startsWith("https://") || address.startsWith("//")) {
            elsewhere.add(shortened(address));
        } else {
            ownFiles.add(name(address) + behind);
        }
    }

    void link(String words) {
        links.add(shortened(PlainText.oneLine(words)));
    }

    void comment() {
        comments++;
    }

    void deletion() {
        deletions++;
    }

    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        name(remarks, "paste.pictures.own-disk", ownFiles);
        name(remarks, "paste.pictures.embedded", embedded);
        name(remarks, "paste.pictures.elsewhere", elsewhere);
        name(remarks, "paste.links", links);
        if (comments > 0) {
            remarks.add(Remark.of("paste.comments", comments));
        }
        if (deletions > 0) {
            remarks.add(Remark.of("paste.deletions", deletions));
        }
        return remarks;
    }

    private static void name(List<Remark> remarks, String id, Set<String> names) {
        if (!names.isEmpty()) {
            String named = String.join(", ", names.stream().limit(MOST_NAMED).toList());
            remarks.add(Remark.of(id, names.size(), names.size() > MOST_NAMED ? named + ", …" : named));
        }
    }

    private static String name(String address) {
        String file = address.replaceFirst("[?#].*", "").replace('\\', '/').replaceFirst(".*/", "");
        try {
            return shortened(URLDecoder.decode(file.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return shortened(file);
        }
    }

    private static String shortened(String text) {
        return Syllables.cut(text, LONGEST_NAME);
    }
}
