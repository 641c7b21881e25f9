package bantin.preview.online;

import java.util.List;

/** What came of a deed. */
sealed interface Result {
    /** @param why the id of the words for why it went no further, where she had said yes; else empty */
    record Offered(Courier.Offer offer, String why) implements Result {}

    record Online(boolean brought, String url, Courier.Pages pages) implements Result {}

    record Shelved(Courier.Shelf shelf) implements Result {}

    /** @param lines a sentence on the whole, then more */
    record Told(List<String> lines) implements Result {}

    /**
     * @param lines why, what to do, and how things stand now
     * @param broken whether the list of problems tells more
     */
    record Refused(List<String> lines, boolean broken) implements Result {}
}
