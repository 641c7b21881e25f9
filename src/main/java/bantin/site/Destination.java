package bantin.site;

import bantin.content.Entry;
import bantin.source.SourceFile;
import java.util.Optional;

/** Where a link or picture of an editor leads. */
public sealed interface Destination {

    /** @param fragment without the {@code #}, or empty */
    record ToEntry(Entry entry, String fragment) implements Destination {}

    record ToFile(SourceFile file) implements Destination {}

    /**
     * An address of the site, not of a content file; only the page plan knows whether it exists.
     *
     * @param belowBase the same when it was copied from a browser on a site that does not stand at its host's root
     * @param query what is asked there, with its {@code ?}, or empty
     * @param fragment without the {@code #}, or empty
     */
    record ToAddress(String address, String belowBase, String query, String fragment) implements Destination {
        /** What follows the address in a link. */
        public String rest() {
            return query + (fragment.isEmpty() ? "" : "#" + fragment);
        }
    }

    /**
     * Another host, a mail address: left as it is.
     *
     * @param own where it leads in the portal, when it is the full address of a page there; another program may answer too
     */
    record Outside(String href, Optional<ToAddress> own) implements Destination {}

    /** The entry is there but not online. */
    record Unpublished(String file) implements Destination {}

    /** The entry is there, and no page may know it. */
    record Vanished() implements Destination {}

    /**
     * The entry is there and has errors, which are told already.
     *
     * @param entry empty when nothing of it could be read
     */
    record Faulty(Optional<Entry> entry, String fragment) implements Destination {}

    /** @param path where it was looked for, from the site's folder */
    record Missing(String path) implements Destination {}

    /**
     * The name of a file holds a {@code #}, behind which links have the name of an anchor.
     *
     * @param better the same with {@code %23}
     */
    record Sharp(String better) implements Destination {}

    /** The path climbs out of the content folder. */
    record Escapes() implements Destination {}
}
