package bantin.site;

import bantin.content.Entry;
import bantin.source.SourceFile;
import java.util.Optional;

/** Where a link or picture of an editor leads. */
public sealed interface Destination {

    /** @param fragment without the {@code #}, or empty */
    record ToEntry(Entry entry, String fragment) implements Destination {}

    record ToFile(SourceFile file) implements Destination {}

    /** An address of the site, not of a content file; only the page plan knows whether it exists. */
    record ToAddress(String address, String fragment) implements Destination {}

    /** Another host, a mail address: left as it is. */
    record Outside(String href) implements Destination {}

    /** The entry is there but not online. */
    record Unpublished(String file) implements Destination {}

    /**
     * The entry is there and has errors, which are told already.
     *
     * @param entry empty when nothing of it could be read
     */
    record Faulty(Optional<Entry> entry, String fragment) implements Destination {}

    /** @param path where it was looked for, from the site's folder */
    record Missing(String path) implements Destination {}

    /** The path climbs out of the content folder. */
    record Escapes() implements Destination {}
}
