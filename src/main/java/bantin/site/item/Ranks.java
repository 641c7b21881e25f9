package bantin.site.item;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * Ranks in a list of entries, ascending. Numbers are cheap to keep and to compare, and they outlive the entries they
 * were made of.
 */
public final class Ranks {
    private int[] ranks = new int[4];
    private int size;

    /** All ranks of several, in their order. */
    public static Ranks merged(List<Ranks> several) {
        Ranks all = new Ranks();
        int size = several.stream().mapToInt(Ranks::size).sum();
        all.ranks = new int[Math.max(all.ranks.length, size)];
        for (Ranks one : several) {
            System.arraycopy(one.ranks, 0, all.ranks, all.size, one.size);
            all.size += one.size;
        }
        Arrays.sort(all.ranks, 0, all.size);
        return all;
    }

    /** @param rank not before those that are there; one that is there is not added again */
    public void addOnce(int rank) {
        if (size == 0 || ranks[size - 1] != rank) {
            add(rank);
        }
    }

    public void add(int rank) {
        if (size == ranks.length) {
            ranks = Arrays.copyOf(ranks, size * 2);
        }
        ranks[size++] = rank;
    }

    public int size() {
        return size;
    }

    public int get(int position) {
        return ranks[position];
    }

    /** At which position a rank stands; negative when it is not there, as {@link Arrays#binarySearch} tells. */
    public int position(int rank) {
        return Arrays.binarySearch(ranks, 0, size, rank);
    }

    /** The entries that stand at these ranks of a list. */
    public <E> List<E> of(List<E> entries) {
        return new View<>(ranks, size, entries);
    }

    private static final class View<E> extends AbstractList<E> implements RandomAccess {
        private final int[] ranks;
        private final int size;
        private final List<E> entries;

        View(int[] ranks, int size, List<E> entries) {
            this.ranks = ranks;
            this.size = size;
            this.entries = entries;
        }

        @Override
        public E get(int position) {
            if (position >= size) {
                throw new IndexOutOfBoundsException(position);
            }
            return entries.get(ranks[position]);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
