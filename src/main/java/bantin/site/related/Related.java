package bantin.site.related;

import bantin.content.Article;
import bantin.site.item.Ranks;
import java.util.Arrays;
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
    private final Numbers index;
    private final int most;
    private final KnownRelated memory;
    /** Made last, for whichever of the sites that came one after the other. */
    private final AtomicReference<Optional<WordIndex>> latest;

    private @Nullable WordIndex words;
    private @Nullable Optional<KnownRelated.Rows> rows;

    /** Where articles stand. */
    public interface Numbers {
        /** How many are newer; negative for an article that is not here. */
        int rank(String file);

        /** What the tags of an article at a rank are known by. */
        List<String> keys(int rank);

        Ranks withKey(String key);

        /** Of the same category and language. */
        Ranks shelf(Article article);
    }

    /**
     * @param newestFirst all articles of the site
     * @param most how many go with one
     * @param before that of an earlier site
     */
    public Related(List<Article> newestFirst, Numbers index, int most, Optional<Related> before, KnownRelated memory) {
        this.newestFirst = newestFirst;
        this.index = index;
        this.most = most;
        this.memory = memory;
        this.latest = before.map(other -> other.latest).orElseGet(() -> new AtomicReference<>(Optional.empty()));
    }

    /** Whoever knows the words of an earlier site finds what he needs sooner than it is looked up. */
    private synchronized Optional<KnownRelated.Rows> rows() {
        Optional<KnownRelated.Rows> made = rows;
        if (made == null) {
            made = latest.get().isPresent() || memory.keepsNothing()
                    ? Optional.empty()
                    : Optional.of(memory.of(newestFirst, most));
            rows = made;
        }
        return made;
    }

    /** Keeps what was found, for the next start of the program. */
    public void keep() {
        rows().ifPresent(KnownRelated.Rows::keep);
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
    public List<Article> to(Article article) {
        int own = index.rank(article.file());
        if (own < 0 || most == 0) {
            return List.of();
        }
        int[] ranks = rows().flatMap(kept -> kept.find(own)).orElseGet(() -> {
            int[] found = found(article, own);
            rows().ifPresent(kept -> kept.put(own, found));
            return found;
        });
        return Arrays.stream(ranks).mapToObj(newestFirst::get).toList();
    }

    private int[] found(Article article, int own) {
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
        return chosen.stream().mapToInt(Integer::intValue).toArray();
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
