package bantin.page.kind;

import bantin.content.Article;
import bantin.content.Entry;
import bantin.route.Route;
import bantin.route.Routes;
import bantin.site.Category;
import bantin.site.Site;
import java.util.List;
import java.util.stream.Stream;

/** The page of an article. It stands below its category. */
public record ArticlePage(Route route, Article article) implements EntryPage {
    @Override
    public Entry shown() {
        return article;
    }

    @Override
    public List<Route> above(Site site, Routes routes) {
        return site.category(article.category())
                .map(category -> Stream.concat(parent(category, site), Stream.of(category.route()))
                        .toList())
                .orElse(List.of());
    }

    static Stream<Route> parent(Category category, Site site) {
        return category.parent().flatMap(site::category).map(Category::route).stream();
    }
}
