package bantin.site;

import bantin.content.Article;
import bantin.route.Route;
import java.util.List;
import java.util.Optional;

/**
 * A category with its articles.
 *
 * @param parent slug of the category above
 * @param children slugs of the categories below, in the order of {@code site.yml}
 * @param articles its own and those of the categories below it, newest first
 */
public record Category(
        String slug,
        String title,
        String description,
        String lang,
        Route route,
        Optional<String> parent,
        List<String> children,
        List<Article> articles) {}
