package bantin.site;

import bantin.content.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Articles that go with another: by their tags and words, of which the rarer count more, and by their category. Only earlier
 * articles count, and what is rare is counted among them alone: so a new article changes no page of the archive.
 */
public final class Related {
    /** A tag on hundreds of articles says little; looking at its latest few keeps the work small. */
    private static final int LATEST_OF_TAG = 60;

    private static final int LATEST_OF_WORD = 40;
    /** Common words find everything. */
    private static final int RAREST_WORDS = 12;

    /** An editor chose the tag. */
    private static final int TAG = 3;

    private final List<Article> newestFirst;
    private final ArticleIndex index;
    private final Optional<WordIndex> known;
    private @Nullable WordIndex words;

    /** @param newestFirst all articles of the site; @param before that of an earlier site */
    Related(List<Article> newestFirst, ArticleIndex index, Optional<Related> before) {
        this.newestFirst = newestFirst;
        this.index = index;
        this.known = before.flatMap(Related::wordsIfKnown);
    }

    private synchronized Optional<WordIndex> wordsIfKnown() {
        return Optional.ofNullable(words).or(() -> known);
    }

    /** Made when somebody asks for the first time: most pages have no need of it. */
    private synchronized WordIndex words() {
        WordIndex made = words;
        if (made == null) {
            made = WordIndex.of(newestFirst, known);
            words = made;
        }
        return made;
    }

    private record Word(int begin, int count) {}

    /** Empty for an article that is not of this site. */
    public List<Article> to(Article article, int most) {
        int own = index.rank(article.file());
        if (own < 0 || most == 0) {
            return List.of();
        }
        Map<Integer, Integer> scores = new HashMap<>();
        for (String key : index.keys(own)) {
            Ranks all = index.withKey(key);
            int earlier = all.size() - from(all, own);
            earlier(all, own, LATEST_OF_TAG)
                    .forEach(rank -> scores.merge(rank, TAG * weight(own, earlier), Integer::sum));
        }
        scoreWords(article, own, scores);
        scores.replaceAll((rank, score) -> score + sameCategory(article, newestFirst.get(rank)));
        List<Integer> chosen = new ArrayList<>(scores.keySet());
        chosen.sort(Comparator.comparing((Integer rank) -> -scores.get(rank)).thenComparing(rank -> rank));
        chosen.subList(Math.min(most, chosen.size()), chosen.size()).clear();
        for (Integer rank : earlier(index.shelf(article), own, 2 * most)) {
            if (chosen.size() < most && !chosen.contains(rank)) {
                chosen.add(rank);
            }
        }
        return chosen.stream().map(newestFirst::get).toList();
    }

    private void scoreWords(Article article, int own, Map<Integer, Integer> scores) {
        WordIndex all = words();
        List<Word> found = new ArrayList<>();
        for (int pair : all.of(article)) {
            int begin = all.behind(pair, own);
            int count = all.end(pair) - begin;
            if (count > 0) {
                found.add(new Word(begin, count));
            }
        }
        // the sort is stable, and the pairs come in one order
        found.sort(Comparator.comparingInt(Word::count));
        for (Word word : found.subList(0, Math.min(RAREST_WORDS, found.size()))) {
            int weight = weight(own, word.count());
            for (int i = word.begin(); i < word.begin() + Math.min(word.count(), LATEST_OF_WORD); i++) {
                int rank = all.rank(i);
                if (newestFirst.get(rank).lang().equals(article.lang())) {
                    scores.merge(rank, weight, Integer::sum);
                }
            }
        }
    }

    /** The rarer among the earlier articles, the more; StrictMath gives the same on every machine. */
    private int weight(int own, int count) {
        int earlier = newestFirst.size() - 1 - own;
        return (int) (1000 * StrictMath.log(1 + (double) earlier / count));
    }

    private static int sameCategory(Article one, Article other) {
        return one.category().equals(other.category()) ? 1000 : 0;
    }

    private static int from(Ranks ranks, int own) {
        int at = ranks.position(own);
        return at < 0 ? -at - 1 : at + 1;
    }

    private static List<Integer> earlier(Ranks ranks, int own, int most) {
        int from = from(ranks, own);
        List<Integer> earlier = new ArrayList<>();
        for (int position = from; position < Math.min(ranks.size(), from + most); position++) {
            earlier.add(ranks.get(position));
        }
        return earlier;
    }
}
