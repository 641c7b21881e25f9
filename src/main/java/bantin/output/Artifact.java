package bantin.output;

import java.nio.file.Path;

/** One file of the finished site. */
public sealed interface Artifact {
    OutputPath path();

    /** A file whose bytes were rendered. */
    record Rendered(OutputPath path, byte[] bytes) implements Artifact {}

    /**
     * A file that is copied as it is.
     *
     * @param named whether the path names the content by its hash, so that a file of this path and size needs no comparing
     */
    record Copied(OutputPath path, Path source, boolean named) implements Artifact {}
}
