package bantin.site;

import bantin.content.Article;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * Ranks in a list of articles, ascending. Numbers are cheap to keep and to compare, and they outlive the articles they
 * were made of.
 */
final class Ranks {
    private int[] ranks = new int[4];
    private int size;

    /** All ranks of several, in their order. */
    static Ranks merged(List<Ranks> several) {
        Ranks all = new Ranks();
        for (Ranks one : several) {
            for (int i = 0; i < one.size; i++) {
                all.add(one.ranks[i]);
            }
        }
        Arrays.sort(all.ranks, 0, all.size);
        return all;
    }

    /** @param rank not before those that are there; one that is there is not added again */
    void addOnce(int rank) {
        if (size == 0 || ranks[size - 1] != rank) {
            add(rank);
        }
    }

    void add(int rank) {
        if (size == ranks.length) {
            ranks = Arrays.copyOf(ranks, size * 2);
        }
        ranks[size++] = rank;
    }

    int size() {
        return size;
    }

    int get(int position) {
        return ranks[position];
    }

    /** At which position a rank stands; negative when it is not there, as {@link Arrays#binarySearch} tells. */
    int position(int rank) {
        return Arrays.binarySearch(ranks, 0, size, rank);
    }

    /** The articles that stand at these ranks of a list. */
    List<Article> of(List<Article> articles) {
        return new View(ranks, size, articles);
    }

    private static final class View extends AbstractList<Article> implements RandomAccess {
        private final int[] ranks;
        private final int size;
        private final List<Article> articles;

        View(int[] ranks, int size, List<Article> articles) {
            this.ranks = ranks;
            this.size = size;
            this.articles = articles;
        }

        @Override
        public Article get(int position) {
            if (position >= size) {
                throw new IndexOutOfBoundsException(position);
            }
            return articles.get(ranks[position]);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
