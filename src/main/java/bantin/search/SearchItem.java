package bantin.search;

import bantin.content.Searched;
import bantin.hash.Fingerprint;
import bantin.text.Moment;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One thing that readers may find: an entry, or some pages of a document.
 *
 * @param kind for instance {@code article}; readers choose by it, and the theme has a word for it
 * @param category its title, or empty
 * @param address where it stands in the site, beginning with a slash
 * @param date undated items come last among equals
 * @param summary shown where the text has no better passage; searched too
 * @param more further fields that are searched
 * @param text the words of the body, one paragraph in a line, pages divided by {@link #PAGE}; is asked for only when it is needed
 * @param pages the number of the text's first page; 0 when it has none
 * @param continued whether it is a further part of the item before, of which only the best one is shown
 * @param boost how much more it counts than an article, in hundredths
 * @param version of all this, text included
 */
public record SearchItem(
        String kind,
        String category,
        String address,
        String title,
        Optional<Moment> date,
        String summary,
        List<Searched> more,
        Supplier<String> text,
        int pages,
        boolean continued,
        int boost,
        Fingerprint version) {

    /** Divides the pages of a document. */
    public static final char PAGE = '\f';

    public SearchItem {
        more = List.copyOf(more);
    }
}
