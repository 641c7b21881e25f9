package bantin.render;

import bantin.config.PageSizes;
import bantin.content.Article;
import bantin.render.body.BodyHtml;
import bantin.render.body.Contents;
import bantin.render.body.OfferedFiles;
import bantin.render.body.Summaries;
import bantin.render.theme.Hrefs;
import bantin.render.view.Later;
import bantin.render.view.Portal;
import bantin.render.view.Views;
import bantin.site.Site;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The values that the page of an article gives to its template. */
final class ArticleModels {
    /** As many pages of articles may change with a new one, however long the portal's lists are. */
    private static final int LONGEST_PAGE = 8;

    private final Portal portal;
    private final OfferedFiles attachments;
    private final Site site;
    private final Hrefs hrefs;
    private final Cards cards;
    private final BodyHtml bodies;

    ArticleModels(Portal portal, Hrefs hrefs, Cards cards, BodyHtml bodies, OfferedFiles attachments) {
        this.attachments = attachments;
        this.portal = portal;
        this.site = portal.site();
        this.hrefs = hrefs;
        this.cards = cards;
        this.bodies = bodies;
    }

    /** The text of an article that is as it was on the same page of the last build is not read. */
    Later of(Article article) {
        BodyHtml.Placed body = bodies.placed(article.file(), article.text());
        Views.ArticleView view = view(article);
        return new Later(List.of(view, body.outline()), () -> with(view, body.html()));
    }

    private Views.ArticleView view(Article article) {
        Optional<Article> older = site.neighbours().older(article);
        Optional<Article> newer = site.neighbours().newer(article);
        PageSizes sizes = portal.config().pageSizes();
        // each of them has its own place on the page
        Set<String> shown = new HashSet<>();
        shown.add(article.file());
        older.ifPresent(other -> shown.add(other.file()));
        newer.ifPresent(other -> shown.add(other.file()));
        List<Article> related = others(site.related().to(article), sizes.related(), shown);
        List<Article> beside = site.neighbours().newestBeside(article, Math.min(sizes.list(), LONGEST_PAGE));
        return new Views.ArticleView(
                article.title(),
                article.published(),
                article.head().updated().orElse(null),
                article.author(),
                article.source(),
                Summaries.of(article),
                !article.head().summary().isEmpty(),
                cards.cover(article).orElse(null),
                "",
                List.of(),
                cards.category(article),
                cards.tags(article),
                article.attachments().stream()
                        .flatMap(a -> attachments.of(article.file(), a).stream())
                        .toList(),
                cards.of(related),
                cards.of(others(beside, sizes.sameCategory(), shown)),
                older.map(cards::of).orElse(null),
                newer.map(cards::of).orElse(null),
                article.text().syllables(),
                article.featured(),
                cards.isPinned(article));
    }

    private static Views.ArticleView with(Views.ArticleView view, String body) {
        return new Views.ArticleView(
                view.title(),
                view.date(),
                view.updated(),
                view.author(),
                view.source(),
                view.summary(),
                view.summaryGiven(),
                view.cover(),
                body,
                Contents.of(body),
                view.category(),
                view.tags(),
                view.attachments(),
                view.related(),
                view.sameCategory(),
                view.older(),
                view.newer(),
                view.words(),
                view.featured(),
                view.pinned());
    }

    /** The first of some that the page does not show yet, and shows from here on. */
    private static List<Article> others(List<Article> some, int most, Set<String> shown) {
        List<Article> others = new ArrayList<>();
        for (Article other : some) {
            if (others.size() == most) {
                break;
            }
            if (shown.add(other.file())) {
                others.add(other);
            }
        }
        return others;
    }
}
