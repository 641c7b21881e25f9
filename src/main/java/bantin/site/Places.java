package bantin.site;

import bantin.content.Article;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * Places in a list of articles, ascending. Numbers are cheap to keep and to compare, and they outlive the articles they
 * were made of.
 */
final class Places {
    private int[] places = new int[4];
    private int size;

    /** All places of several, in their order. */
    static Places merged(List<Places> several) {
        Places all = new Places();
        for (Places one : several) {
            for (int i = 0; i < one.size; i++) {
                all.add(one.places[i]);
            }
        }
        Arrays.sort(all.places, 0, all.size);
        return all;
    }

    /** @param place not before those that are there; one that is there is not added again */
    void addOnce(int place) {
        if (size == 0 || places[size - 1] != place) {
            add(place);
        }
    }

    void add(int place) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size++] = place;
    }

    int size() {
        return size;
    }

    int get(int position) {
        return places[position];
    }

    /** At which position a place stands; negative when it is not there, as {@link Arrays#binarySearch} tells. */
    int position(int place) {
        return Arrays.binarySearch(places, 0, size, place);
    }

    /** The articles that stand at these places of a list. */
    List<Article> of(List<Article> articles) {
        return new View(places, size, articles);
    }

    private static final class View extends AbstractList<Article> implements RandomAccess {
        private final int[] places;
        private final int size;
        private final List<Article> articles;

        View(int[] places, int size, List<Article> articles) {
            this.places = places;
            this.size = size;
            this.articles = articles;
        }

        @Override
        public Article get(int position) {
            if (position >= size) {
                throw new IndexOutOfBoundsException(position);
            }
            return articles.get(places[position]);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
