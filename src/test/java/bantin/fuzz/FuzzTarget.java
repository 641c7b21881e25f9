package bantin.fuzz;

import java.io.IOException;
import java.util.List;

/** One kind of file from strangers, and what must hold for every one of them. */
interface FuzzTarget {

    /** Files to begin with, sound ones above all. */
    List<byte[]> seeds() throws IOException;

    /** Fails when something does not hold, or with the exception that no file should cause. */
    void check(byte[] file) throws IOException;
}
