package bantin.preview;

import bantin.director.Snapshot;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Where snapshots come from. May throw what {@link bantin.director.SnapshotLoader} throws. */
public interface SnapshotSource {
    /** The present moment, as readers see it. */
    String NOW = "now";

    /**
     * The site as its files are now.
     *
     * @param suspects files that may have changed although they look the same from outside
     * @param at the moment to show without drafts, as an editor writes it, or {@link #NOW}; empty for now, with drafts
     */
    Snapshot load(Set<Path> suspects, Optional<String> at);

    /** The last snapshot with drafts, as it would be if the file of an entry held other bytes; empty where none can be made. */
    default Optional<Snapshot> lastWith(String path, byte[] bytes) {
        return Optional.empty();
    }
}
