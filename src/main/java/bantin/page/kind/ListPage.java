package bantin.page.kind;

import bantin.content.Article;
import bantin.content.Entry;
import bantin.route.Route;
import bantin.route.Routes;
import bantin.site.Category;
import bantin.site.Site;
import bantin.site.Tag;
import bantin.text.Dates;
import bantin.text.Moment;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** A page of a list of entries. */
public interface ListPage extends Page {
    Listing<? extends Entry> list();

    @Override
    default Optional<Listing<? extends Entry>> listing() {
        return Optional.of(list());
    }

    @Override
    default Optional<Moment> changed(Site site) {
        return Page.changed(list().entries());
    }

    /** What readers can follow there in a feed, the newest first; empty on all pages of a list but its head. */
    default List<? extends Entry> news() {
        return List.of();
    }

    record OfCategory(Route route, Category category, Listing<Article> list) implements ListPage {
        @Override
        public String lang() {
            return category.lang();
        }

        @Override
        public String template() {
            return "category.html";
        }

        @Override
        public String setting() {
            return "categories." + category.slug();
        }

        @Override
        public Title title() {
            return new Title.Own(category.title());
        }

        @Override
        public String description() {
            return category.description();
        }

        @Override
        public List<? extends Entry> news() {
            return list.number() == 0 ? category.articles() : List.of();
        }

        @Override
        public List<Route> above(Site site, Routes routes) {
            return ArticlePage.parent(category, site).toList();
        }

        @Override
        public Optional<Moment> updated(Site site) {
            return list.entries().stream().findFirst().map(Article::published);
        }
    }

    record OfTag(Route route, String lang, Tag tag, Listing<Article> list) implements ListPage {
        @Override
        public String template() {
            return "tag.html";
        }

        @Override
        public String setting() {
            return "addresses.tags";
        }

        @Override
        public Title title() {
            return new Title.Own(tag.title());
        }

        @Override
        public List<? extends Entry> news() {
            return list.number() == 0 ? tag.articles() : List.of();
        }

        @Override
        public List<Route> above(Site site, Routes routes) {
            return List.of(routes.tags());
        }
    }

    record OfMonth(Route route, String lang, YearMonth month, Listing<Article> list) implements ListPage {
        @Override
        public String template() {
            return "archive-month.html";
        }

        @Override
        public String setting() {
            return "addresses.archive";
        }

        @Override
        public Title title() {
            return new Title.Own(new Dates(lang).month(month));
        }

        @Override
        public List<Route> above(Site site, Routes routes) {
            return List.of(routes.archive(), routes.year(month.getYear()));
        }
    }
}
