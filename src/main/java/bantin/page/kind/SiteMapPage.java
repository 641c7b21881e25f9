package bantin.page.kind;

import bantin.content.Entry;
import bantin.route.Route;
import bantin.text.Moment;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A list of pages for search engines. Which pages it names is found when it is rendered: nobody who looks at another page waits
 * until all are in order.
 *
 * @param from where it begins among all listed pages, the oldest first
 * @param to where it ends
 */
public record SiteMapPage(Route route, String lang, int from, int to) implements UnshapedPage {
    /** The oldest first, so that a new article leaves all lists but the last ones as they are; then what has no date. */
    private static final Comparator<Page> OLDEST_FIRST = Comparator.comparing((Page page) -> page.owner()
                    .flatMap(Entry::date)
                    .map(Moment::at)
                    .map(ZonedDateTime::toEpochSecond)
                    .orElse(Long.MAX_VALUE))
            .thenComparing(Page::route);

    /** @param all pages of the site */
    public static List<Page> inOrder(Collection<Page> all) {
        return all.stream().filter(Page::isListed).sorted(OLDEST_FIRST).toList();
    }

    /** Names the lists where there are several. */
    public record Index(Route route, String lang, List<SiteMapPage> maps) implements UnshapedPage {
        public Index {
            maps = List.copyOf(maps);
        }
    }
}
