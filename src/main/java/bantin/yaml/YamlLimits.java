package bantin.yaml;

/**
 * How much one YAML may hold. What is above is no portal's text but a slip or a file that was damaged, and reading on would
 * take minutes or all memory.
 *
 * @param length characters
 * @param keys of one map
 * @param items of one list
 * @param nodes keys, texts, lists and maps together, with all that {@code *} repeats
 */
public record YamlLimits(int length, int keys, int items, int nodes) {
    static final int DEPTH = 40;

    /** The head of an article: many are read at once. */
    public static final YamlLimits HEAD = new YamlLimits(256 << 10, 500, 5_000, 30_000);

    /** A file of its own, such as {@code site.yml}, a list of links, a table of data. */
    public static final YamlLimits FILE = new YamlLimits(2 << 20, 2_000, 10_000, 200_000);
}
