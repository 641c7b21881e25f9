package bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.problem.BantinException;
import bantin.publish.target.Dialogue;
import bantin.publish.target.Target;
import bantin.publish.target.Trusting;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class EarlyConnectionTest {
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

    private Function<Dialogue, Target> opening(Function<Dialogue, Target> how) {
        return dialogue -> {
            openings.add(dialogue instanceof Trusting ? "asking" : "ahead");
            return how.apply(dialogue);
        };
    }

    @Test
    void targetThatNobodyIsAskedAboutIsOpenedMeanwhile() {
        Target target = reached(true);
        try (EarlyConnection connection = new EarlyConnection(opening(dialogue -> target), true)) {
            assertThat(connection.target(new Trusting())).isSameAs(target);
        }

        assertThat(openings).containsExactly("ahead");
        assertThat(closed.getCount()).isEqualTo(1);
    }

    @Test
    void whoHasToBeAskedIsAskedWhenTheSiteIsBuilt() {
        Target target = reached(true);
        Trusting editor = new Trusting();
        try (EarlyConnection connection = new EarlyConnection(
                opening(dialogue -> {
                    if (!dialogue.confirm("publish.host-key.ask", "www.example.vn")) {
                        throw new BantinException("publish.host-key.unknown", "www.example.vn");
                    }
                    return target;
                }),
                true)) {
            assertThat(connection.target(editor)).isSameAs(target);
        }

        assertThat(openings).containsExactly("ahead", "asking");
        assertThat(editor.asked).containsExactly("publish.host-key.ask");
    }

    @Test
    void refusalThatNoAnswerWouldChangeIsToldAsItIs() {
        try (EarlyConnection connection = new EarlyConnection(
                opening(dialogue -> {
                    throw new BantinException("publish.unreachable", "www.example.vn", 22);
                }),
                true)) {
            assertThatThrownBy(() -> connection.target(new Trusting())).hasMessageContaining("publish.unreachable");
        }

        assertThat(openings).containsExactly("ahead");
    }

    /** The first photos of a big album may take longer than a server waits. */
    @Test
    void lineThatWasLostMeanwhileIsOpenedAgain() {
        Target again = reached(true);
        List<Target> targets = new ArrayList<>(List.of(reached(false), again));
        try (EarlyConnection connection = new EarlyConnection(opening(dialogue -> targets.remove(0)), true)) {
            assertThat(connection.target(new Trusting())).isSameAs(again);
        }

        assertThat(openings).containsExactly("ahead", "asking");
    }

    @Test
    void siteWithErrorsLeavesTheTargetAlone() throws InterruptedException, IOException {
        new EarlyConnection(opening(dialogue -> reached(true)), true).close();

        closed.await();
        assertThat(openings).containsExactly("ahead");
    }

    @Test
    void whatHoldsNoLineIsOpenedWhenItIsNeeded() {
        Target target = reached(true);
        try (EarlyConnection connection = new EarlyConnection(opening(dialogue -> target), false)) {
            assertThat(openings).isEmpty();
            assertThat(connection.target(new Trusting())).isSameAs(target);
        }

        assertThat(openings).containsExactly("asking");
    }
}
