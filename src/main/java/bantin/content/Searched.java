package bantin.content;

/**
 * Something by which an entry is found, beside its title, its summary and its body: a tag, a caption, the number of a decree.
 *
 * @param weight how much a hit counts
 */
public record Searched(Weight weight, String text) {

    /** From the least: as much as a hit in the body, in the summary, in the title. */
    public enum Weight {
        BODY,
        SUMMARY,
        TITLE
    }
}
