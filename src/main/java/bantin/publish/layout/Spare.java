package bantin.publish.layout;

import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.publish.record.Records;
import bantin.publish.record.Release;
import bantin.publish.record.Store;
import bantin.publish.target.Ahead;
import bantin.publish.target.Target;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Releases that nobody will see again, kept to become the next ones: changing what differs takes a moment, while making
 * ten thousand folders takes a server's disk many seconds. As long as there are no old releases, copies of the one
 * online stand in for them; they are made at the first publish, which sends everything and takes its time anyway.
 */
final class Spare {
    private static final String NAME = ".spare-";

    /** How long a look into the spare is believed: somebody may think about the question whether to publish. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final Target target;
    private final Store store;
    private final Records records;
    private @Nullable Look look;

    /**
     * A spare, or soon to be known.
     *
     * @param there what lies in it, by path
     * @param files what bantin put there; empty when the record of it is damaged
     */
    private record Look(int number, long nanos, Ahead<Map<String, Long>> there, Ahead<Optional<Manifest>> files) {
        boolean isFresh(int spare) {
            return spare == number && System.nanoTime() - nanos < FRESH.toNanos();
        }
    }

    Spare(Target target, Records records) {
        this.target = target;
        this.store = new Store(target);
        this.records = records;
    }

    private static String folder(int number) {
        return ReleaseFolders.of(NAME + number);
    }

    private static String record(int number) {
        return Store.record(recordName(number));
    }

    private static String recordName(int number) {
        return "spare-" + number;
    }

    /** The number of the spare that is used first; 0 when there is none. */
    private static int first(Set<String> folders) {
        return folders.stream()
                .filter(name -> name.matches("\\.spare-\\d{1,4}"))
                .mapToInt(name -> Integer.parseInt(name.substring(NAME.length())))
                .max()
                .orElse(0);
    }

    /** Begins to look what lies in the spare that comes first, which takes a while and is wanted later. */
    void lookInto(Set<String> folders) {
        int number = first(folders);
        if (number > 0) {
            look = new Look(
                    number, System.nanoTime(), Ahead.begin(() -> list(number)), Ahead.begin(() -> recorded(number)));
        }
    }

    private Look seen(int number) {
        Look ready = look;
        return ready != null && ready.isFresh(number)
                ? ready
                : new Look(number, System.nanoTime(), () -> list(number), () -> recorded(number));
    }

    private Map<String, Long> list(int number) throws IOException {
        return target.list(folder(number) + "/");
    }

    private Optional<Manifest> recorded(int number) throws IOException {
        return records.at(record(number)).map(Release::manifest);
    }

    /**
     * Makes the spare the folder of the release to come, and says which files of that one it holds already: none when
     * there is no spare that is of use. What else lies there goes, for somebody may have planted it.
     */
    Set<OutputPath> turnInto(Set<String> folders, Manifest next) throws IOException {
        int number = first(folders);
        if (number == 0) {
            return new HashSet<>();
        }
        Look seen = seen(number);
        Manifest files = seen.files().get().orElse(Manifest.EMPTY);
        Set<OutputPath> equal = new HashSet<>();
        List<String> useless = new ArrayList<>();
        seen.there().get().forEach((file, size) -> {
            String name = file.substring(folder(number).length() + 1);
            OutputPath path = OutputPath.isSafe(name) ? OutputPath.of(name) : null;
            Manifest.Entry entry = path == null ? null : files.get(path);
            if (entry != null && entry.size() == size && entry.equals(next.get(path))) {
                equal.add(path);
            } else {
                useless.add(file);
            }
        });
        if (equal.isEmpty()) {
            discard(number);
            return equal;
        }
        target.delete(useless);
        target.rename(folder(number), ReleaseFolders.INCOMING);
        target.delete(List.of(record(number)));
        return equal;
    }

    /**
     * Sees to it that there is a spare: one of the releases that are no longer kept, or else copies of the one online.
     *
     * @param old ids of releases, whose folders and records are about to be deleted
     * @param copies how many publishes will come before a release is no longer kept
     */
    void keep(List<String> old, String online, int copies) throws IOException {
        Set<String> folders = target.names(ReleaseFolders.PARENT);
        Set<String> recorded = store.records();
        for (int number = first(folders); number > 0; number = first(folders)) {
            if (recorded.contains(recordName(number))) {
                return;
            }
            // its maker died over it
            discard(number);
            folders.remove(folder(number).substring(ReleaseFolders.PARENT.length()));
        }
        // one that outlived its folder would be believed of the next one, whose files are others
        List<String> stale = recorded.stream()
                .filter(name -> name.matches("spare-\\d{1,4}"))
                .map(Store::record)
                .toList();
        if (!stale.isEmpty()) {
            target.delete(stale);
        }
        if (!old.isEmpty()) {
            target.rename(Store.record(old.get(0)), record(1));
            target.rename(ReleaseFolders.of(old.get(0)), folder(1));
            return;
        }
        Optional<Release> last = release(online);
        boolean shared = last.isPresent();
        for (int number = 1; shared && number <= copies; number++) {
            shared = copy(last.get(), number);
        }
    }

    /** False where files can't be shared: then a spare would cost as much as it saves. */
    private boolean copy(Release online, int number) throws IOException {
        Map<String, String> fromTo = new TreeMap<>();
        online.manifest()
                .files()
                .keySet()
                .forEach(path -> fromTo.put(ReleaseFolders.of(online.id()) + "/" + path, folder(number) + "/" + path));
        String probe = fromTo.keySet().iterator().next();
        if (!target.copy(Map.of(probe, Objects.requireNonNull(fromTo.remove(probe))))) {
            discard(number);
            return false;
        }
        target.copy(fromTo);
        store.put(record(number), online.text());
        return true;
    }

    /** Throws away the spare that comes first. */
    void discard(Set<String> folders) throws IOException {
        if (first(folders) > 0) {
            discard(first(folders));
        }
    }

    /** Throws away those that hold what is to leave no trace. */
    void forget(Forgotten forgotten) throws IOException {
        for (String name : target.names(ReleaseFolders.PARENT)) {
            int number = first(Set.of(name));
            if (number > 0 && forgotten.holds(recorded(number))) {
                discard(number);
            }
        }
    }

    private void discard(int number) throws IOException {
        target.delete(List.of(record(number)));
        target.deleteFolder(folder(number));
    }

    private Optional<Release> release(String id) throws IOException {
        return records.at(Store.record(id));
    }
}
