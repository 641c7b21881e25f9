package bantin.preview;

import bantin.config.SiteConfig;
import bantin.director.Snapshot;
import bantin.director.UnreadableSite;
import bantin.problem.BantinException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * The newest files as each browser wants to see them. What readers see is made when a browser asks for it, and kept until
 * the files change or the moment comes at which the portal changes by itself; of several moments the oldest is forgotten.
 */
final class Outlooks {
    private static final int MOST = 3;

    private final SnapshotSource source;
    private final Function<SiteConfig, ZonedDateTime> now;
    private final Runnable lookAgain;
    private final Answers editors = new Answers();
    private final Answers readers = new Answers();
    private final Map<String, Kept> kept = new LinkedHashMap<>(8, 0.75f, true);
    private final AtomicLong toldAbout = new AtomicLong(-1);

    private record Kept(View newest, View shown) {}

    /** @param lookAgain asks for a new look at the files, because time has passed and not because one changed */
    Outlooks(SnapshotSource source, Function<SiteConfig, ZonedDateTime> now, Runnable lookAgain) {
        this.source = source;
        this.now = now;
        this.lookAgain = lookAgain;
    }

    /** What stands at an address of a view that this class gave out. */
    Answer answer(String address, View view, Outlook outlook) {
        return (outlook.at().isEmpty() ? editors : readers).at(address, view);
    }

    View of(View newest, Outlook outlook) {
        if (outlook.at().isPresent()) {
            return readersView(newest, outlook.at().get());
        }
        if (isPast(newest) && toldAbout.getAndSet(newest.number()) != newest.number()) {
            lookAgain.run();
        }
        return newest;
    }

    private synchronized View readersView(View newest, String at) {
        Kept before = kept.get(at);
        boolean fresh = before != null && before.newest() == newest;
        if (before != null && fresh && !(at.equals(SnapshotSource.NOW) && isPast(before.shown()))) {
            return before.shown();
        }
        Optional<Snapshot> snapshot = load(at).or(() ->
                Optional.ofNullable(before).flatMap(old -> old.shown().snapshot()));
        View shown = new View(newest.number(), snapshot, newest.problems(), newest.refusal());
        kept.put(at, new Kept(newest, shown));
        forgetOldest();
        return shown;
    }

    /** What the newest files can't show at a moment, they could not show to the editor either, who was told why. */
    private Optional<Snapshot> load(String at) {
        try {
            return Optional.of(source.load(Set.of(), Optional.of(at)));
        } catch (UnreadableSite | BantinException | UncheckedIOException told) {
            return Optional.empty();
        }
    }

    private boolean isPast(View view) {
        return view.snapshot()
                .filter(site -> site.nextChange()
                        .filter(change ->
                                !change.at().isAfter(now.apply(site.portal().config())))
                        .isPresent())
                .isPresent();
    }

    private void forgetOldest() {
        Iterator<Kept> oldest = kept.values().iterator();
        while (kept.size() > MOST) {
            oldest.next();
            oldest.remove();
        }
    }
}
