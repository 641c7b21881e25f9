package bantin.preview;

import bantin.content.Entry;
import bantin.director.Snapshot;
import bantin.director.UnreadableSite;
import bantin.preview.watch.Lookout;
import bantin.problem.BantinException;
import bantin.problem.Messages;
import bantin.problem.Problem;
import bantin.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Holds the newest view; whoever waits for the next one is woken. */
final class CurrentView {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LONG = Duration.ofDays(1);
    /** Prime: entries of a kind lie side by side. */
    private static final long SPREAD = 7919;

    /** Larger ones are no rehearsal for what is saved every day. */
    private static final long MOST = 1 << 20;

    private static final String SAVED = "\n\nĐang lưu.\n";
    /** Until then browsers have what they ask for. */
    private static final Duration LATER = Duration.ofMillis(250);

    private final SnapshotSource source;
    private final Messages messages;
    private final FileNotes files = new FileNotes();
    private View view = View.nothing();
    private boolean open = true;
    /** Whether the problems of the view are those of its own snapshot. */
    private boolean own;
    /** How often a save was rehearsed. */
    private int rehearsals;

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
    Lookout.Seen look(Set<Path> suspects) {
        try {
            Snapshot snapshot = source.load(suspects, Optional.empty());
            return new Lookout.Seen(hasNewErrors(snapshot.problems()), () -> showOwn(snapshot));
        } catch (UnreadableSite unreadable) {
            return new Lookout.Seen(true, () -> show(get().snapshot(), unreadable.problems(), Optional.empty()));
        } catch (BantinException refused) {
            return new Lookout.Seen(true, () -> show(get().snapshot(), List.of(), Optional.of(words(refused))));
        } catch (UncheckedIOException gone) {
            // a file went away between being seen and being read: whoever asked looks again
            throw gone;
        } catch (RuntimeException ours) {
            // a mistake of the program must not end the preview: the next save may well succeed
            String bug = messages.text("cli.bug") + "\n  " + ours;
            return new Lookout.Seen(false, () -> show(get().snapshot(), List.of(), Optional.of(bug)));
        }
    }

    private boolean hasNewErrors(List<Problem> problems) {
        Set<Problem> known = new HashSet<>(get().problems());
        return problems.stream().anyMatch(problem -> problem.isError() && !known.contains(problem));
    }

    /**
     * Makes the page of an entry as if that had just been saved, and throws it away. Each time it is another entry's turn, so that
     * all kinds of them are met.
     */
    void rehearse() {
        Optional<Snapshot> shown = get().snapshot();
        List<Entry> entries = shown.map(site -> List.copyOf(site.entries())).orElse(List.of());
        if (entries.isEmpty()) {
            return;
        }
        String path =
                entries.get((int) (rehearsals++ * SPREAD % entries.size())).file();
        try {
            Optional<SourceFile> file = shown.get().portal().tree().find(path).filter(one -> one.size() <= MOST);
            if (file.isPresent()) {
                rehearse(path, Files.readString(file.get().file()) + SAVED);
            }
        } catch (IOException | RuntimeException untold) {
            // whoever opens that page is told what is the matter with it
        }
    }

    private void rehearse(String path, String saved) {
        source.lastWith(path, saved.getBytes(StandardCharsets.UTF_8)).ifPresent(site -> {
            View view = new View(0, Optional.of(site), List.of(), Optional.empty());
            site.entries().stream()
                    .filter(entry -> entry.file().equals(path))
                    .map(entry -> site.portal().routes().of(entry).address())
                    .forEach(address -> PageVersion.of(new Answers().at(address, view)));
        });
    }

    /** Looks into the files of each new snapshot, until the preview is closed. */
    void lookIntoFiles() {
        try {
            Optional<Snapshot> last = Optional.empty();
            for (View next = get(); isOpen(); next = after(next.number(), LONG)) {
                if (!next.snapshot().equals(last) && next.snapshot().isPresent()) {
                    Thread.sleep(LATER.toMillis());
                    last = get().snapshot();
                    Snapshot snapshot = last.orElseThrow();
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
