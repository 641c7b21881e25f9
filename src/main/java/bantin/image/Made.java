package bantin.image;

import java.util.Map;
import java.util.TreeMap;

/** What became of the work on one photo: its files, or {@link Probed.Refused}. */
public sealed interface Made permits Made.Files, Probed.Refused {

    /**
     * The finished files.
     *
     * @param colour the mean colour, such as {@code #7a8b6c}, to stand in the photo's place until it is there
     */
    record Files(Map<Variant, byte[]> bytes, String colour) implements Made {
        public Files {
            bytes = java.util.Collections.unmodifiableMap(new TreeMap<>(bytes));
        }
    }
}
