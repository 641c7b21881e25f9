package bantin.site;

import bantin.content.Article;
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

    private Optional<Article> beside(Article article, int step) {
        Ranks shelf = index.shelf(article);
        int own = shelf.position(index.rank(article.file()));
        int other = own + step;
        return own < 0 || other < 0 || other >= shelf.size()
                ? Optional.empty()
                : Optional.of(newestFirst.get(shelf.get(other)));
    }
}
