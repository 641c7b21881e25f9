package bantin.image;

import java.util.Map;
import java.util.TreeMap;

/** What became of the work on one photo: its files, or {@link Probed.Refused}. */
public sealed interface Made permits Made.Files, Probed.Refused {

    /** The finished files. */
    record Files(Map<Variant, byte[]> bytes) implements Made {
        public Files {
            bytes = java.util.Collections.unmodifiableMap(new TreeMap<>(bytes));
        }
    }
}
