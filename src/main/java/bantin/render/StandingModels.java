package bantin.render;

import bantin.content.StaticPage;
import bantin.render.body.BodyHtml;
import bantin.render.view.Views;
import bantin.site.Site;
import java.util.List;

/** The values that a static page gives to its template. */
final class StandingModels {
    private final Site site;
    private final Cards cards;
    private final BodyHtml bodies;

    StandingModels(Site site, Cards cards, BodyHtml bodies) {
        this.site = site;
        this.cards = cards;
        this.bodies = bodies;
    }

    Views.EntryView of(StaticPage page) {
        String body = bodies.of(page);
        List<Views.LinkView> children = below(page.address());
        String above = page.address().replaceFirst("[^/]+/$", "");
        boolean inSection = children.isEmpty()
                && site.pages().stream().anyMatch(other -> other.address().equals(above));
        return new Views.EntryView(
                page.title(),
                page.head().summary(),
                cards.cover(page).orElse(null),
                body,
                page.head().updated().or(page::date).orElse(null),
                cards.tags(page),
                isToldIn(body, children) ? List.of() : children,
                inSection ? below(above) : List.of());
    }

    /** Whether a text leads to all the pages below its own: then they need no second list. */
    private static boolean isToldIn(String body, List<Views.LinkView> pages) {
        return pages.stream().allMatch(page -> body.contains("href=\"" + page.href() + "\""));
    }

    private List<Views.LinkView> below(String address) {
        return site.pages().stream()
                .filter(other -> isChild(other.address(), address) && !other.isUnfilled())
                .map(cards::link)
                .toList();
    }

    private static boolean isChild(String address, String above) {
        return address.startsWith(above)
                && !address.equals(above)
                && address.indexOf('/', above.length()) == address.length() - 1;
    }
}
