package bantin.site;

import bantin.content.Article;
import bantin.content.Entry;
import bantin.route.Route;
import java.util.List;

/**
 * A tag with its articles, newest first.
 *
 * @param title as most write it
 * @param others entries that are no articles: albums, then pages
 */
public record Tag(String slug, String title, Route route, List<Article> articles, List<Entry> others) {

    /** How many entries have it. */
    public int count() {
        return articles.size() + others.size();
    }
}
