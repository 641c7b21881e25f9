package bantin.output;

import bantin.hash.Fingerprint;
import java.nio.file.Path;
import java.util.Optional;

/** One file of the finished site. */
public sealed interface Artifact {
    OutputPath path();

    /**
     * A file whose bytes were rendered.
     *
     * @param origin of all that they depend on, where that is known
     */
    record Rendered(OutputPath path, byte[] bytes, Optional<Fingerprint> origin) implements Artifact {
        public Rendered(OutputPath path, byte[] bytes) {
            this(path, bytes, Optional.empty());
        }
    }

    /**
     * A file that is copied as it is.
     *
     * @param named whether the path names the content by its hash, so that a file of this path and size needs no comparing
     */
    record Copied(OutputPath path, Path source, boolean named) implements Artifact {}
}
