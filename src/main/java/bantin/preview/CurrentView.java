package bantin.preview;

import bantin.director.Snapshot;
import bantin.director.UnreadableSite;
import bantin.problem.BantinException;
import bantin.problem.Messages;
import bantin.problem.Problem;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Holds the newest view; whoever waits for the next one is woken. */
final class CurrentView {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LONG = Duration.ofDays(1);

    private final SnapshotSource source;
    private final Messages messages;
    private final FileNotes files = new FileNotes();
    private View view = View.nothing();
    private boolean open = true;
    /** Whether the problems of the view are those of its own snapshot. */
    private boolean own;

    CurrentView(SnapshotSource source, Messages messages) {
        this.source = source;
        this.messages = messages;
    }

    synchronized View get() {
        return view;
    }

    /** The view after the one with a number, or the same again when none came in time. */
    synchronized View after(long number, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (open && view.number() <= number) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return view;
            }
            wait(left);
        }
        return view;
    }

    /**
     * Returns when something is another than in an older snapshot, or when the patience is over.
     *
     * @return the newest snapshot then
     */
    Optional<Snapshot> awaitOther(Function<Snapshot, Object> something, Snapshot older) {
        Object before = something.apply(older);
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            View now = get();
            while (isOpen()
                    && now.snapshot().map(something).filter(before::equals).isPresent()
                    && System.nanoTime() < end) {
                now = after(now.number(), Duration.ofNanos(end - System.nanoTime()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return get().snapshot();
    }

    synchronized boolean isOpen() {
        return open;
    }

    synchronized void close() {
        open = false;
        notifyAll();
    }

    /** Looks at the files. What can't be shown leaves the last snapshot in place; only the problems are new. */
    void look(Set<Path> suspects) {
        try {
            Snapshot snapshot = source.load(suspects, Optional.empty());
            showOwn(snapshot);
        } catch (UnreadableSite unreadable) {
            show(get().snapshot(), unreadable.problems(), Optional.empty());
        } catch (BantinException refused) {
            show(get().snapshot(), List.of(), Optional.of(words(refused)));
        } catch (UncheckedIOException gone) {
            // a file went away between being seen and being read: whoever asked looks again
            throw gone;
        } catch (RuntimeException ours) {
            // a mistake of the program must not end the preview: the next save may well succeed
            show(get().snapshot(), List.of(), Optional.of(messages.text("cli.bug") + "\n  " + ours));
        }
    }

    /** Looks into the files of each new snapshot, until the preview is closed. */
    void lookIntoFiles() {
        try {
            Optional<Snapshot> last = Optional.empty();
            for (View next = get(); isOpen(); next = after(next.number(), LONG)) {
                if (!next.snapshot().equals(last) && next.snapshot().isPresent()) {
                    last = next.snapshot();
                    Snapshot snapshot = last.get();
                    files.learn(snapshot, () -> isShown(snapshot));
                    showMore(snapshot);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isShown(Snapshot snapshot) {
        return open && view.snapshot().filter(shown -> shown == snapshot).isPresent();
    }

    /** The same pages, and what is told of their files. */
    private synchronized void showMore(Snapshot snapshot) {
        if (own && isShown(snapshot) && !files.with(snapshot).equals(view.problems())) {
            showOwn(snapshot);
        }
    }

    private synchronized void showOwn(Snapshot snapshot) {
        show(Optional.of(snapshot), files.with(snapshot), Optional.empty());
        own = true;
    }

    private String words(BantinException refused) {
        String hint = messages.optional(refused.id() + ".hint", refused.args())
                .map(h -> "\n  " + h)
                .orElse("");
        return messages.text(refused.id(), refused.args()) + hint;
    }

    private synchronized void show(Optional<Snapshot> snapshot, List<Problem> problems, Optional<String> refusal) {
        view = new View(view.number() + 1, snapshot, problems, refusal);
        own = false;
        notifyAll();
    }
}
