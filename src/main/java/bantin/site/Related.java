package bantin.site;

import bantin.content.Article;
import bantin.site.item.Ranks;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Articles that go with another: by their tags and words, of which the rarer count more, and by their category. Only earlier
 * articles count, and what is rare is counted among them alone: so a new article changes no page of the archive.
 */
public final class Related {
    /** A tag on hundreds of articles says little; looking at its latest few keeps the work small. */
    private static final int LATEST_OF_TAG = 60;

    private static final int LATEST_OF_WORD = 40;

    /** An editor chose the tag. */
    private static final int TAG = 3;

    private static final int SAME_CATEGORY = 1000;

    private final List<Article> newestFirst;
    private final ArticleIndex index;
    /** Made last, for whichever of the sites that came one after the other. */
    private final AtomicReference<Optional<WordIndex>> latest;

    private @Nullable WordIndex words;

    /** @param newestFirst all articles of the site; @param before that of an earlier site */
    Related(List<Article> newestFirst, ArticleIndex index, Optional<Related> before) {
        this.newestFirst = newestFirst;
        this.index = index;
        this.latest = before.map(other -> other.latest).orElseGet(() -> new AtomicReference<>(Optional.empty()));
    }

    /** Made when somebody asks for the first time: most pages have no need of it. */
    private synchronized WordIndex words() {
        WordIndex made = words;
        if (made == null) {
            made = WordIndex.of(newestFirst, latest.get());
            latest.set(Optional.of(made));
            words = made;
        }
        return made;
    }

    /** Empty for an article that is not of this site. */
    public List<Article> to(Article article, int most) {
        int own = index.rank(article.file());
        if (own < 0 || most == 0) {
            return List.of();
        }
        Votes votes = new Votes();
        for (String key : index.keys(own)) {
            Ranks all = index.withKey(key);
            int from = from(all, own);
            int weight = TAG * weight(own, all.size() - from);
            for (int i = from; i < Math.min(all.size(), from + LATEST_OF_TAG); i++) {
                votes.add(all.get(i), weight);
            }
        }
        voteByWords(own, votes);
        List<Integer> chosen = votes.best(most, SAME_CATEGORY, rank -> more(article, newestFirst.get(rank)));
        Ranks shelf = index.shelf(article);
        for (int i = from(shelf, own); i < shelf.size() && chosen.size() < most; i++) {
            if (!chosen.contains(shelf.get(i))) {
                chosen.add(shelf.get(i));
            }
        }
        return chosen.stream().map(newestFirst::get).toList();
    }

    private void voteByWords(int own, Votes votes) {
        WordIndex all = words();
        all.rarest(own, (from, count) -> {
            int weight = weight(own, count);
            for (int at = from; at < from + Math.min(count, LATEST_OF_WORD); at++) {
                votes.add(all.rank(at), weight);
            }
        });
    }

    /** The rarer among the earlier articles, the more; StrictMath gives the same on every machine. */
    private int weight(int own, int count) {
        int earlier = newestFirst.size() - 1 - own;
        return count == 0 ? 0 : (int) (1000 * StrictMath.log(1 + (double) earlier / count));
    }

    /** What speaks for another article besides; negative when it is out of the question. */
    private static int more(Article article, Article other) {
        if (!article.lang().equals(other.lang())) {
            return -1;
        }
        return article.category().equals(other.category()) ? SAME_CATEGORY : 0;
    }

    private static int from(Ranks ranks, int own) {
        int at = ranks.position(own);
        return at < 0 ? -at - 1 : at + 1;
    }
}
