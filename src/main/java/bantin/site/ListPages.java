package bantin.site;

import java.util.ArrayList;
import java.util.List;

/**
 * A list cut into pages that are numbered from the oldest, so that an old page keeps its address and content when an item
 * is added. The head shows the newest items, between one and two pages full; only whole pages get a number.
 */
public record ListPages<T>(List<T> head, List<List<T>> numbered) {

    /** @param newestFirst the whole list; @param size how many items a numbered page holds */
    public static <T> ListPages<T> of(List<T> newestFirst, int size) {
        int count = newestFirst.size();
        int pages = Math.max(0, count / size - 1);
        List<List<T>> numbered = new ArrayList<>();
        for (int number = 1; number <= pages; number++) {
            int to = count - (number - 1) * size;
            numbered.add(List.copyOf(newestFirst.subList(to - size, to)));
        }
        return new ListPages<>(List.copyOf(newestFirst.subList(0, count - pages * size)), List.copyOf(numbered));
    }

    /** The items of a numbered page, newest first. */
    public List<T> page(int number) {
        return numbered.get(number - 1);
    }

    public int count() {
        return numbered.size();
    }
}
