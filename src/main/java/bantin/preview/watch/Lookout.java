package bantin.preview.watch;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the files when something happened to them. What happened is of no interest; the named files are only the first
 * suspects.
 */
public final class Lookout implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(700);
    private static final Duration AGAIN = Duration.ofMillis(12);
    private static final Duration GLANCE = Duration.ofMillis(50);
    private static final Duration CONFIRM = Duration.ofMillis(300);
    private static final Duration PATROL = Duration.ofSeconds(1);
    private static final int REHEARSALS = 12;

    /** Looks at the files. */
    public interface Look {
        Seen at(Set<Path> suspects);
    }

    /**
     * What a look saw.
     *
     * @param isDoubtful whether a file may be to blame of which only a half was written yet
     * @param show shows it; nobody sees what is not run
     */
    public record Seen(boolean isDoubtful, Runnable show) {}

    private final Path site;
    private final Supplier<List<Path>> beside;
    private final Look look;
    private final Runnable rehearsal;
    private final Burst burst = new Burst(System::nanoTime);
    private final List<Thread> threads = new ArrayList<>();
    private volatile @Nullable DirectoryWatcher watcher;
    private Duration pause = Duration.ZERO;
    private volatile boolean polls;
    private volatile Corners corners = new Corners(List.of(), List.of());
    private volatile boolean open = true;

    /**
     * @param beside folders outside of the site that it is made of as well, as of the last look
     * @param polls whether to look at intervals, because the drive tells of no changes
     * @param rehearsal does, a few times while nobody waits, what is done after a look
     */
    public Lookout(Path site, Supplier<List<Path>> beside, boolean polls, Look look, Runnable rehearsal) {
        this.site = site;
        this.beside = beside;
        this.polls = polls;
        this.look = look;
        this.rehearsal = rehearsal;
    }

    public void start() {
        corners = Corners.of(site, beside.get());
        if (!polls) {
            watchFolders();
            begin("bantin-corners", this::watchCorners);
        }
        begin("bantin-lookout", this::run);
    }

    /** The folders with all that is below them. A folder that is missing is waited for at the corners. */
    private void watchFolders() {
        Stream<Path> own = Stream.of("content", "themes").map(site::resolve);
        List<Path> folders = Stream.concat(own, beside.get().stream())
                .filter(Files::isDirectory)
                .toList();
        if (folders.isEmpty()) {
            return;
        }
        try {
            DirectoryWatcher made = DirectoryWatcher.builder()
                    .paths(folders)
                    .fileHashing(false)
                    .listener(this::hear)
                    .build();
            watcher = made;
            made.watchAsync();
        } catch (IOException e) {
            // too many folders for this machine to watch: look at intervals
            polls = true;
        }
    }

    /** {@code site.yml} stands among folders that are none of our business, so it is asked for, not watched. */
    private void watchCorners() {
        while (open) {
            try {
                Thread.sleep(GLANCE.toMillis());
            } catch (InterruptedException e) {
                return;
            }
            Corners now = Corners.of(site, beside.get());
            if (!now.equals(corners)) {
                boolean otherFolders = !now.folders().equals(corners.folders());
                corners = now;
                if (otherFolders) {
                    closeWatcher();
                    watchFolders();
                }
                suspect(otherFolders ? site : site.resolve("site.yml"));
            }
        }
    }

    private void begin(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    public void suspect(Path path) {
        burst.add(path);
    }

    private void hear(DirectoryChangeEvent event) {
        // an overflow names no file: then all are suspect
        Path path = event.path();
        suspect(path == null || event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW ? site : path);
    }

    private void run() {
        boolean sure = true;
        Patrol seen = Patrol.over(site, beside.get());
        try {
            rehearse();
            while (open) {
                long patience = sure ? Math.max(PATROL.toMillis(), seen.millis() * 30) : CONFIRM.toMillis();
                Set<Path> taken = burst.next(polls ? Math.min(POLL.toMillis(), patience) : patience);
                if (!taken.isEmpty()) {
                    seen.see(taken);
                    looked(taken);
                    sure = false;
                    continue;
                }
                // a watcher may miss what is put into a folder while the folder is made, and drives may tell nothing
                Optional<Patrol> walked = Patrol.over(site, beside.get(), burst::hasBegun);
                if (walked.isPresent()) {
                    Set<Path> changed = walked.get().changedSince(seen);
                    seen = walked.get();
                    sure = changed.isEmpty() || looked(changed);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** False when a file went away between being seen and being read: then it is soon looked at again, later seldom. */
    private boolean looked(Set<Path> taken) throws InterruptedException {
        try {
            Seen seen = look.at(taken);
            pause = Duration.ZERO;
            if (burst.isOver(seen.isDoubtful())) {
                seen.show().run();
            }
            return true;
        } catch (UncheckedIOException gone) {
            pause = pause.multipliedBy(2).plus(AGAIN);
            Thread.sleep(Math.min(pause.toMillis(), PATROL.toMillis()));
            taken.forEach(burst::add);
            return false;
        }
    }

    /** Looks a few times while nobody waits, so that the first save of the day is seen as quickly as the tenth. */
    private void rehearse() throws InterruptedException {
        burst.await(PATROL.toMillis());
        // what changed while the first look was taken and the first walk made
        looked(Set.of());
        for (int i = 0; i < REHEARSALS && !burst.hasBegun(); i++) {
            looked(Set.of(site.resolve("site.yml")));
            rehearsal.run();
        }
    }

    /** Whether the drive of a folder belongs to another machine, which tells nothing of its changes. */
    public static boolean isRemote(Path folder) {
        try {
            String type = Files.getFileStore(folder).type();
            return folder.toString().startsWith("\\\\")
                    || type.matches("(?i)nfs.*|cifs|smb.*|9p|afs|vboxsf|drvfs|prl_fs|fuse\\..*|sshfs|davfs.*");
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        open = false;
        threads.forEach(Thread::interrupt);
        closeWatcher();
    }

    private void closeWatcher() {
        DirectoryWatcher old = watcher;
        watcher = null;
        try {
            if (old != null) {
                old.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
