package bantin.publish.layout;

import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.publish.record.Ledger;
import bantin.publish.record.Records;
import bantin.publish.record.Release;
import bantin.publish.record.Store;
import bantin.publish.target.Target;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Releases that hold what is to leave no trace. They go whole: its words stand on their lists and in their search too, and
 * nobody is to turn back to them.
 */
final class Forgotten {
    private final Target target;
    private final Records records;
    private final Set<OutputPath> vanished;

    Forgotten(Target target, Records records, Set<OutputPath> vanished) {
        this.target = target;
        this.records = records;
        this.vanished = Set.copyOf(vanished);
    }

    /** Those that hold some of it, and those of which nobody knows what they hold. */
    List<String> among(Collection<String> ids) throws IOException {
        List<String> found = new ArrayList<>();
        for (String id : ids) {
            if (holds(records.at(Store.record(id)).map(Release::manifest))) {
                found.add(id);
            }
        }
        return List.copyOf(found);
    }

    boolean holds(Optional<Manifest> files) {
        return files.isEmpty() || vanished.stream().anyMatch(path -> files.get().get(path) != null);
    }

    void deleteBeside(String online, Collection<String> ids) throws IOException {
        List<String> old = among(ids.stream().filter(id -> !id.equals(online)).toList());
        deleteRecords(target, old);
        for (String id : old) {
            target.deleteFolder(ReleaseFolders.of(id));
        }
    }

    /** They go before their folders: a folder without a record is no release, and goes at the next time if not now. */
    static void deleteRecords(Target target, List<String> ids) throws IOException {
        target.delete(ids.stream()
                .flatMap(id -> Stream.of(Store.record(id), Ledger.of(id)))
                .toList());
    }
}
