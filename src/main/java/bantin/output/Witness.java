package bantin.output;

import java.io.IOException;
import java.nio.file.Path;

/** Sees every file of the new site as it lies there, from several threads. */
interface Witness {
    Witness NOBODY = (path, file, outside) -> {};

    /** @param file where it lies until the new site is online */
    void put(OutputPath path, Path file, Outside outside) throws IOException;
}
