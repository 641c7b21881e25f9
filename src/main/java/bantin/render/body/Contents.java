package bantin.render.body;

import bantin.render.view.Views;
import java.util.List;
import java.util.regex.Pattern;

/** The headings of a long text, for a list that leads to them. */
public final class Contents {
    /** With fewer, the text itself is seen as fast as a list of it. */
    private static final int FEWEST = 4;

    private static final Pattern HEADING = Pattern.compile("<h2 id=\"([^\"]+)\">(.*?)</h2>", Pattern.DOTALL);

    private Contents() {}

    /** Titles as HTML without tags; empty for a text of few headings. */
    public static List<Views.LinkView> of(String html) {
        List<Views.LinkView> headings = HEADING.matcher(html)
                .results()
                .map(heading -> new Views.LinkView(
                        heading.group(2).replaceAll("<[^>]*>", "").strip(), "#" + heading.group(1)))
                .filter(heading -> !heading.title().isEmpty())
                .toList();
        return headings.size() < FEWEST ? List.of() : headings;
    }
}
