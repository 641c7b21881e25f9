package bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.problem.BantinException;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ApproachTest {
    private final List<String> openings = new ArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    private Target reached(boolean reachable) {
        return (Target) Proxy.newProxyInstance(
                Target.class.getClassLoader(), new Class<?>[] {Target.class}, (proxy, method, args) -> {
                    if (method.getName().equals("close")) {
                        closed.countDown();
                        return null;
                    }
                    return method.getName().equals("isReachable") ? reachable : null;
                });
    }

    private Function<Talk, Target> opening(Function<Talk, Target> how) {
        return talk -> {
            openings.add(talk instanceof Trusting ? "asking" : "ahead");
            return how.apply(talk);
        };
    }

    @Test
    void targetThatNobodyIsAskedAboutIsOpenedMeanwhile() {
        Target target = reached(true);
        try (Approach approach = new Approach(opening(talk -> target), true)) {
            assertThat(approach.target(new Trusting())).isSameAs(target);
        }

        assertThat(openings).containsExactly("ahead");
        assertThat(closed.getCount()).isEqualTo(1);
    }

    @Test
    void whoHasToBeAskedIsAskedWhenTheSiteIsBuilt() {
        Target target = reached(true);
        Trusting editor = new Trusting();
        try (Approach approach = new Approach(
                opening(talk -> {
                    if (!talk.confirm("publish.host-key.ask", "www.example.vn")) {
                        throw new BantinException("publish.host-key.unknown", "www.example.vn");
                    }
                    return target;
                }),
                true)) {
            assertThat(approach.target(editor)).isSameAs(target);
        }

        assertThat(openings).containsExactly("ahead", "asking");
        assertThat(editor.asked).containsExactly("publish.host-key.ask");
    }

    @Test
    void refusalThatNoAnswerWouldChangeIsToldAsItIs() {
        try (Approach approach = new Approach(
                opening(talk -> {
                    throw new BantinException("publish.unreachable", "www.example.vn", 22);
                }),
                true)) {
            assertThatThrownBy(() -> approach.target(new Trusting())).hasMessageContaining("publish.unreachable");
        }

        assertThat(openings).containsExactly("ahead");
    }

    /** The first photos of a big album may take longer than a server waits. */
    @Test
    void lineThatWasLostMeanwhileIsOpenedAgain() {
        Target again = reached(true);
        List<Target> targets = new ArrayList<>(List.of(reached(false), again));
        try (Approach approach = new Approach(opening(talk -> targets.remove(0)), true)) {
            assertThat(approach.target(new Trusting())).isSameAs(again);
        }

        assertThat(openings).containsExactly("ahead", "asking");
    }

    @Test
    void siteWithErrorsLeavesTheTargetAlone() throws InterruptedException, IOException {
        new Approach(opening(talk -> reached(true)), true).close();

        closed.await();
        assertThat(openings).containsExactly("ahead");
    }

    @Test
    void whatHoldsNoLineIsOpenedWhenItIsNeeded() {
        Target target = reached(true);
        try (Approach approach = new Approach(opening(talk -> target), false)) {
            assertThat(openings).isEmpty();
            assertThat(approach.target(new Trusting())).isSameAs(target);
        }

        assertThat(openings).containsExactly("asking");
    }
}
