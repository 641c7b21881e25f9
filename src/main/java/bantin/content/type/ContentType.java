package bantin.content.type;

import bantin.content.EntryKind;
import bantin.problem.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param meaning what its entries are for machines
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
        Optional<Meaning> meaning,
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

    /**
     * What entries are in the words of schema.org.
     *
     * @param properties by their paths, such as {@code mainEntity/Question/name}: names of fields and of what else an entry says
     * @param words what schema.org calls the words of a choice, or a state
     */
    public record Meaning(String type, Map<String, List<String>> properties, Map<String, String> words) {
        /** Before words that stand for themselves. */
        public static final String FIXED = "=";

        /** What is no field: the body, the state, the language, the office whose portal this is. */
        public static final String TEXT = "text";

        public static final String STATE = "state";
        public static final String LANGUAGE = "lang";
        public static final String PUBLISHER = "publisher";

        static final List<String> NO_FIELDS = List.of(TEXT, STATE, LANGUAGE, PUBLISHER);

        public Meaning {
            properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
            words = Map.copyOf(words);
        }
    }

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
        for (Field field : fields) {
            if (field.name().equals(wanted)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
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
                meaning,
                this.place);
    }
}
