package bantin.image;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What the store has of one photo: finished files, or {@link Probed.Refused}. */
public sealed interface Stored permits Stored.Ready, Probed.Refused {

    /**
     * All that was asked for.
     *
     * @param files one for each variant, to be copied, never changed
     * @param made how many of the files were made just now
     */
    record Ready(Map<Variant, Path> files, int made) implements Stored {
        public Ready {
            files = java.util.Collections.unmodifiableMap(new TreeMap<>(files));
        }
    }
}
