package bantin.hash;

/**
 * The hash of a value: the first 128 bits of its SHA-256, as 32 small hexadecimal digits.
 *
 * @param hex the digits
 */
public record Fingerprint(String hex) implements Comparable<Fingerprint> {

    /** The first ten digits: enough to tell the versions of one file apart in its address. */
    public String brief() {
        return hex.substring(0, 10);
    }

    @Override
    public int compareTo(Fingerprint other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
