package bantin.site;

import bantin.content.Article;
import bantin.site.item.Ranks;
import java.util.List;
import java.util.Optional;

/** The article before and the article after another in the same category and language. */
public final class Neighbours {
    private final List<Article> newestFirst;
    private final ArticleIndex index;

    /** @param newestFirst all articles of the site */
    Neighbours(List<Article> newestFirst, ArticleIndex index) {
        this.newestFirst = newestFirst;
        this.index = index;
    }

    public Optional<Article> older(Article article) {
        return beside(article, 1);
    }

    public Optional<Article> newer(Article article) {
        return beside(article, -1);
    }

    /**
     * The newest articles of the same category and language, the article itself among them, at the time when its list page was
     * full: so a new article changes those alone that stand on the last page with it.
     *
     * @param size how many articles a list page holds
     */
    public List<Article> newestBeside(Article article, int size) {
        Ranks shelf = index.shelf(article);
        int own = shelf.position(index.rank(article.file()));
        if (own < 0) {
            return List.of();
        }
        int fromOldest = shelf.size() - 1 - own;
        int full = Math.min(shelf.size(), (fromOldest / size + 1) * size);
        return shelf.of(newestFirst).subList(shelf.size() - full, shelf.size());
    }

    private Optional<Article> beside(Article article, int step) {
        Ranks shelf = index.shelf(article);
        int own = shelf.position(index.rank(article.file()));
        int other = own + step;
        return own < 0 || other < 0 || other >= shelf.size()
                ? Optional.empty()
                : Optional.of(newestFirst.get(shelf.get(other)));
    }
}
