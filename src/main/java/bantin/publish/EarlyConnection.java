package bantin.publish;

import bantin.config.TargetConfig;
import bantin.problem.BantinException;
import bantin.publish.target.Ahead;
import bantin.publish.target.Dialogue;
import bantin.publish.target.Target;
import bantin.publish.target.ThisComputer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * The way to a target, begun while the site is still being built: to be let in by an SSH server costs seconds over a
 * poor line. Nobody is asked anything meanwhile; where somebody has to be, it is begun anew once the site is built.
 */
public final class EarlyConnection implements AutoCloseable {
    private final Function<Dialogue, Target> opening;
    private final AtomicBoolean asked = new AtomicBoolean();
    private Optional<Ahead<Target>> coming;

    EarlyConnection(Function<Dialogue, Target> opening, boolean ahead) {
        this.opening = opening;
        this.coming = ahead ? Optional.of(Ahead.begin(() -> opening.apply(unheard()))) : Optional.empty();
    }

    /** @param site the folder from which a relative path starts */
    public static EarlyConnection to(TargetConfig config, Path site, ThisComputer computer) {
        // an FTPS server hangs up on who says nothing for minutes, and the others have no line that is held
        return new EarlyConnection(
                dialogue -> TargetOpener.open(config, site, computer, dialogue), TargetOpener.isSsh(config));
    }

    /** The target, for the caller to close. Throws what {@link TargetOpener#open} throws. */
    public Target target(Dialogue dialogue) {
        Optional<Ahead<Target>> begun = coming;
        coming = Optional.empty();
        return begun.flatMap(this::arrived).orElseGet(() -> opening.apply(dialogue));
    }

    private Optional<Target> arrived(Ahead<Target> begun) {
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
        coming.ifPresent(begun -> Ahead.begin(() -> {
            begun.get().close();
            return true;
        }));
        coming = Optional.empty();
    }

    private Dialogue unheard() {
        return new Dialogue() {
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
