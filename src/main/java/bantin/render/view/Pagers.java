package bantin.render.view;

import bantin.content.Article;
import bantin.content.Entry;
import bantin.page.kind.Listing;
import bantin.render.theme.Hrefs;
import bantin.route.Route;
import bantin.route.Routes;
import bantin.text.Moment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Where a page of a list stands among the others, and where a year of the list begins. */
public final class Pagers {
    private final Routes routes;
    private final Hrefs hrefs;
    /** By the head of a list, where each year begins in it: it has hundreds of pages. */
    private final Map<Route, Map<Integer, Integer>> first = new ConcurrentHashMap<>();

    public Pagers(Routes routes, Hrefs hrefs) {
        this.routes = routes;
        this.hrefs = hrefs;
    }

    /** Pages count from the oldest: the newer neighbour of the last numbered page is the head. */
    public ListViews.PagerView of(Listing<? extends Entry> list) {
        int number = list.number();
        int older = number == 0 ? list.count() : number - 1;
        boolean isHead = number == 0;
        boolean isOldest = older == 0;
        List<? extends Entry> shown = list.entries();
        return new ListViews.PagerView(
                isHead ? null : number,
                list.count() + 1,
                isHead ? null : link(number == list.count() ? list.head() : routes.numbered(list.head(), number + 1)),
                isOldest ? null : link(routes.numbered(list.head(), older)),
                isHead ? null : link(list.head()),
                isOldest ? null : link(routes.numbered(list.head(), 1)),
                shown.isEmpty() ? null : day(shown.get(shown.size() - 1)),
                shown.isEmpty() ? null : day(shown.get(0)));
    }

    private static @Nullable Moment day(Entry entry) {
        return entry.news().orElse(null);
    }

    private ListViews.PagerLinkView link(Route route) {
        return new ListViews.PagerLinkView(hrefs.of(route));
    }

    /** The years of a list of several pages, the newest first, each with the page on which it begins. */
    public List<Views.LinkView> years(Listing<Article> list, List<Article> whole) {
        if (list.count() == 0 || whole.isEmpty()) {
            return List.of();
        }
        int size = (whole.size() - headSize(list, whole)) / list.count();
        int head = whole.size() - size * list.count();
        return first.computeIfAbsent(list.head(), of -> firstOfYears(whole)).entrySet().stream()
                .map(year ->
                        new Views.LinkView(year.getKey().toString(), hrefs.of(page(list, year.getValue(), head, size))))
                .toList();
    }

    private static Map<Integer, Integer> firstOfYears(List<Article> whole) {
        Map<Integer, Integer> years = new LinkedHashMap<>();
        for (int i = 0; i < whole.size(); i++) {
            years.putIfAbsent(whole.get(i).published().at().getYear(), i);
        }
        return years;
    }

    private Route page(Listing<Article> list, int at, int head, int size) {
        return at < head ? list.head() : routes.numbered(list.head(), list.count() - (at - head) / size);
    }

    /** Numbered pages are of one size; what is left over stands on the head. */
    private static int headSize(Listing<Article> list, List<Article> whole) {
        if (list.number() == 0) {
            return list.entries().size();
        }
        return whole.size() - list.entries().size() * list.count();
    }
}
