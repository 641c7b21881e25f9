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
        assertThat(ListPages.of(newestFirst(7), 5).head()).hasSize(7);
        assertThat(ListPages.of(newestFirst(10), 5).head()).hasSize(5);
        assertThat(ListPages.of(newestFirst(14), 5).head()).hasSize(9);
    }

    @Test
    void pageOneHoldsTheOldest() {
        ListPages<Integer> list = ListPages.of(newestFirst(12), 5);

        assertThat(list.count()).isEqualTo(1);
        assertThat(list.page(1)).containsExactly(5, 4, 3, 2, 1);
    }

    @Test
    void newItemMovesNoNumberedPage() {
        for (int count = 0; count < 60; count++) {
            ListPages<Integer> before = ListPages.of(newestFirst(count), 5);
            ListPages<Integer> after = ListPages.of(newestFirst(count + 1), 5);

            assertThat(after.numbered().subList(0, before.count())).isEqualTo(before.numbered());
        }
    }

    @Test
    void everyItemStandsOnExactlyOnePage() {
        for (int count = 0; count < 60; count++) {
            ListPages<Integer> list = ListPages.of(newestFirst(count), 7);
            List<Integer> all = new ArrayList<>(list.head());
            list.numbered().forEach(all::addAll);

            assertThat(all).containsExactlyInAnyOrderElementsOf(newestFirst(count));
        }
    }

    private static List<Integer> newestFirst(int count) {
        List<Integer> items =
                new ArrayList<>(IntStream.rangeClosed(1, count).boxed().toList());
        Collections.reverse(items);
        return items;
    }
}
