package bantin.publish.target;

import java.io.IOException;
import java.nio.file.Path;

/** A folder at some target, to which one publisher after the other comes. */
public interface Place {
    /** Where its files lie on the disk of this computer. */
    Path disk();

    /** With a connection of its own, if there is any. */
    Target open() throws IOException;

    /**
     * For a publisher who may die over it.
     *
     * @param step runs before each change, one at a time
     */
    Target open(Runnable step) throws IOException;

    /** For what a test is not about. */
    default Target quickest() {
        return new DirectoryTarget(disk());
    }

    static Place onDisk(Path folder) {
        return new Place() {
            @Override
            public Path disk() {
                return folder;
            }

            @Override
            public Target open() {
                return new DirectoryTarget(folder);
            }

            @Override
            public Target open(Runnable step) {
                return new DirectoryTarget(folder, 1, step);
            }
        };
    }
}
