package bantin.site;

import bantin.content.Article;
import bantin.route.Route;
import java.util.List;

/**
 * A tag with its articles, newest first.
 *
 * @param title as most articles write it
 */
public record Tag(String slug, String title, Route route, List<Article> articles) {}
