package bantin.image;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the store has of one photo: all that was asked for.
 *
 * @param files one for each variant, to be copied, never changed
 * @param made how many of the files were made just now
 */
public record Stored(Map<Variant, Path> files, int made) {
    public Stored {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }
}
