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

/** Holds the newest view; whoever waits for the next one is woken. */
final class CurrentView {
    private final SnapshotSource source;
    private final Messages messages;
    private View view = View.nothing();
    private boolean open = true;

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
            show(Optional.of(snapshot), snapshot.problems(), Optional.empty());
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

    private String words(BantinException refused) {
        String hint = messages.optional(refused.id() + ".hint", refused.args())
                .map(h -> "\n  " + h)
                .orElse("");
        return messages.text(refused.id(), refused.args()) + hint;
    }

    private synchronized void show(Optional<Snapshot> snapshot, List<Problem> problems, Optional<String> refusal) {
        view = new View(view.number() + 1, snapshot, problems, refusal);
        notifyAll();
    }
}
