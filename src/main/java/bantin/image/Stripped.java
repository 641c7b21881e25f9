package bantin.image;

/** What became of a file that is published in its own size: cleaned bytes, or {@link Probed.Refused}. */
public sealed interface Stripped permits Stripped.Clean, Probed.Refused {

    /**
     * The same pixels, without words about the photographer's person, place and camera.
     *
     * @param positions how many places on earth were removed, 0 or 1
     */
    record Clean(byte[] bytes, int positions) implements Stripped {}
}
