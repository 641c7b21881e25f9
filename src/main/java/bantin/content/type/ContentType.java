package bantin.content.type;

import bantin.content.EntryKind;
import bantin.problem.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kind of entry that a YAML file declares.
 *
 * @param name of the file, as commands, templates and schemas call it
 * @param title of its list
 * @param description under the title of its list
 * @param one what a single entry is called
 * @param folder where its files lie, such as {@code content/van-ban/}
 * @param text whether its entries have a body
 * @param address where its list stands
 * @param itemAddress pattern of the addresses of its entries
 * @param feed whether what is new can be subscribed to
 * @param everywhere whether its entries show on every page
 * @param home how many the home page shows
 * @param boost how much rather than others it is found, in hundredths
 * @param expires name of the field with which an entry goes offline, or empty
 * @param waits what keeps an entry back, if anything does
 */
public record ContentType(
        String name,
        Words title,
        Words description,
        Words one,
        String folder,
        Body text,
        String address,
        String itemAddress,
        List<Field> fields,
        ListOf list,
        TypeStates states,
        boolean feed,
        boolean everywhere,
        int home,
        String icon,
        int boost,
        String expires,
        Optional<Waits> waits,
        Place place) {

    /**
     * Entries are kept back as long as they lack something.
     *
     * @param lacking name of the field without which an entry waits
     * @param with names of fields that are needed together with it
     * @param since name of the field that tells when the waiting began; empty when nobody asks
     * @param days working days after which it is time
     */
    public record Waits(String lacking, List<String> with, String since, int days) {}

    /** Whether entries have a body. */
    public enum Body {
        NONE,
        OPTIONAL,
        NEEDED
    }

    public ContentType {
        fields = List.copyOf(fields);
    }

    public EntryKind kind() {
        EntryKind.Text needed = text == Body.NEEDED ? EntryKind.Text.NEEDED : EntryKind.Text.OPTIONAL;
        return new EntryKind(name, folder, EntryKind.Form.FILE, needed, new EntryKind.Fixed(itemAddress));
    }

    /** A field by its name. */
    public Optional<Field> field(String wanted) {
        return fields.stream().filter(field -> field.name().equals(wanted)).findFirst();
    }

    /** What tables show of its entries, in the order of its fields. */
    public Stream<Field> columns() {
        return fields.stream().filter(field -> field.uses().column());
    }

    /** As a site wants it otherwise: where its list stands, how long a page of it is, how many the home page shows. */
    ContentType with(Optional<String> otherAddress, Optional<Integer> size, Optional<Integer> atHome) {
        String place = otherAddress.orElse(address);
        String items = itemAddress.startsWith(address) ? place + itemAddress.substring(address.length()) : itemAddress;
        return new ContentType(
                name,
                title,
                description,
                one,
                folder,
                text,
                place,
                items,
                fields,
                list.sized(size.orElse(list.size())),
                states,
                feed,
                everywhere,
                atHome.orElse(home),
                icon,
                boost,
                expires,
                waits,
                this.place);
    }
}
