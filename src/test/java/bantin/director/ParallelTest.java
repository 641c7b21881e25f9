package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelTest {
    private static final List<String> VILLAGES = List.of("Hòa Bình", "Thạnh Hưng", "Long Bình");

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whoeverWaitsDoesSomethingMeanwhile(int threads) {
        List<String> done = new ArrayList<>();

        List<Integer> lengths = new Parallel(threads).map(VILLAGES, String::length, () -> done.add("mục lục"));

        assertThat(lengths).containsExactly(8, 10, 9);
        assertThat(done).containsExactly("mục lục");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whatGoesWrongMeanwhileIsTold(int threads) {
        assertThatThrownBy(() -> new Parallel(threads).map(VILLAGES, String::length, () -> fail("mục lục")))
                .hasMessage("mục lục");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whatGoesWrongWithAnItemIsToldFirst(int threads) {
        assertThatThrownBy(() -> new Parallel(threads).map(VILLAGES, ParallelTest::fail, () -> fail("mục lục")))
                .hasMessage("Hòa Bình");
    }

    private static int fail(String what) {
        throw new IllegalStateException(what);
    }
}
