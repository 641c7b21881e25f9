package bantin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListPagesTest {

    @Test
    void headHoldsBetweenOneAndTwoPages() {
        assertThat(new ListPages<>(newestFirst(7), 5).head()).hasSize(7);
        assertThat(new ListPages<>(newestFirst(10), 5).head()).hasSize(5);
        assertThat(new ListPages<>(newestFirst(14), 5).head()).hasSize(9);
    }

    @Test
    void pageOneHoldsTheOldest() {
        ListPages<Integer> list = new ListPages<>(newestFirst(12), 5);

        assertThat(list.count()).isEqualTo(1);
        assertThat(list.page(1)).containsExactly(5, 4, 3, 2, 1);
    }

    @Test
    void newItemMovesNoNumberedPage() {
        for (int count = 0; count < 60; count++) {
            ListPages<Integer> before = new ListPages<>(newestFirst(count), 5);
            ListPages<Integer> after = new ListPages<>(newestFirst(count + 1), 5);

            assertThat(numbered(after).subList(0, before.count())).isEqualTo(numbered(before));
        }
    }

    @Test
    void everyItemStandsOnExactlyOnePage() {
        for (int count = 0; count < 60; count++) {
            ListPages<Integer> list = new ListPages<>(newestFirst(count), 7);
            List<Integer> all = new ArrayList<>(list.head());
            numbered(list).forEach(all::addAll);

            assertThat(all).containsExactlyInAnyOrderElementsOf(newestFirst(count));
        }
    }

    private static List<List<Integer>> numbered(ListPages<Integer> list) {
        return IntStream.rangeClosed(1, list.count()).mapToObj(list::page).toList();
    }

    private static List<Integer> newestFirst(int count) {
        List<Integer> items =
                new ArrayList<>(IntStream.rangeClosed(1, count).boxed().toList());
        Collections.reverse(items);
        return items;
    }
}
