package bantin.site;

import java.util.List;

/**
 * A list cut into pages that are numbered from the oldest, so that an old page keeps its address and content when an item
 * is added. The head shows the newest items, between one and two pages full; only whole pages get a number.
 *
 * @param newestFirst the whole list
 * @param size how many items a numbered page holds
 */
public record ListPages<T>(List<T> newestFirst, int size) {

    /** How many pages have a number. */
    public int count() {
        return Math.max(0, newestFirst.size() / size - 1);
    }

    public List<T> head() {
        return newestFirst.subList(0, newestFirst.size() - count() * size);
    }

    /** The items of a numbered page, newest first. */
    public List<T> page(int number) {
        int to = newestFirst.size() - (number - 1) * size;
        return newestFirst.subList(to - size, to);
    }
}
