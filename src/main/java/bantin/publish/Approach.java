package bantin.publish;

import bantin.config.TargetConfig;
import bantin.problem.BantinException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * The way to a target, begun while the site is still being built: to be let in by an SSH server costs seconds over a
 * poor line. Nobody is asked anything meanwhile; where somebody has to be, it is begun anew once the site is built.
 */
public final class Approach implements AutoCloseable {
    private final Function<Talk, Target> opening;
    private final AtomicBoolean asked = new AtomicBoolean();
    private Optional<Attempt.Ahead<Target>> coming;

    Approach(Function<Talk, Target> opening, boolean ahead) {
        this.opening = opening;
        this.coming = ahead ? Optional.of(Attempt.ahead(() -> opening.apply(unheard()))) : Optional.empty();
    }

    /** @param site the folder from which a relative path starts */
    public static Approach to(TargetConfig config, Path site, Here here) {
        // an FTPS server hangs up on who says nothing for minutes, and the others have no line that is held
        return new Approach(talk -> Targets.open(config, site, here, talk), Targets.isSsh(config));
    }

    /** The target, for the caller to close. Throws what {@link Targets#open} throws. */
    public Target target(Talk talk) {
        Optional<Attempt.Ahead<Target>> begun = coming;
        coming = Optional.empty();
        return begun.flatMap(this::arrived).orElseGet(() -> opening.apply(talk));
    }

    private Optional<Target> arrived(Attempt.Ahead<Target> begun) {
        try {
            Target target = begun.get();
            if (target.isReachable()) {
                return Optional.of(target);
            }
            target.close();
        } catch (BantinException e) {
            if (!asked.get()) {
                throw e;
            }
        } catch (IOException e) {
            // closing a lost line: it is closed
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** Leaves a target that nobody asked for, without waiting for it. */
    @Override
    public void close() {
        coming.ifPresent(begun -> Attempt.ahead(() -> {
            begun.get().close();
            return true;
        }));
        coming = Optional.empty();
    }

    private Talk unheard() {
        return new Talk() {
            @Override
            public boolean confirm(String id, Object... args) {
                asked.set(true);
                return false;
            }

            @Override
            public Optional<char[]> secret(String id, Object... args) {
                asked.set(true);
                return Optional.empty();
            }

            @Override
            public void say(String id, Object... args) {
                // nothing that opening a target says is worth an interruption
            }

            @Override
            public void progress(int done, int total) {
                // opening has no progress
            }
        };
    }
}
