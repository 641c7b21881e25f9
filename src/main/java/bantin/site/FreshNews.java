package bantin.site;

import bantin.content.Article;
import bantin.text.Moment;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;

/** What search engines take for news: what was published in the last two days. */
public final class FreshNews {
    private static final Duration AGE = Duration.ofHours(48);
    /** They read no more at once. */
    private static final int MOST = 1000;

    private FreshNews() {}

    /** When that is news no longer which came out then. */
    static ZonedDateTime end(Moment published) {
        return published.at().plus(AGE);
    }

    /** @param newestFirst all articles */
    public static List<Article> of(List<Article> newestFirst, ZonedDateTime now) {
        return newestFirst.stream()
                .filter(article -> !article.published().at().isAfter(now))
                .takeWhile(article -> end(article.published()).isAfter(now))
                .limit(MOST)
                .toList();
    }
}
