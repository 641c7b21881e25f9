package bantin.site;

import bantin.content.Entry;
import bantin.site.item.Ranks;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** How one tag is used: in which spellings, where first, and on which articles. */
final class TagUses {
    /** Of entries of one moment the first by its path is the first; one without a date comes last. */
    record First(long second, String file, int number) {
        static final Comparator<First> ORDER = Comparator.comparingLong(First::second)
                .thenComparing(First::file)
                .thenComparingInt(First::number);

        static First of(Entry entry, int number) {
            long second = entry.date().map(date -> date.at().toEpochSecond()).orElse(Long.MAX_VALUE);
            return new First(second, entry.file(), number);
        }
    }

    private final Map<String, Integer> spellings = new TreeMap<>();
    private final Ranks articles;
    private First first;

    TagUses(First first) {
        this(first, new Ranks());
    }

    private TagUses(First first, Ranks articles) {
        this.first = first;
        this.articles = articles;
    }

    /** A copy that knows more uses later, of the same articles. */
    TagUses copy() {
        TagUses copy = new TagUses(first, articles);
        copy.spellings.putAll(spellings);
        return copy;
    }

    void add(String spelling, First use) {
        spellings.merge(spelling, 1, Integer::sum);
        first = First.ORDER.compare(use, first) < 0 ? use : first;
    }

    Ranks articles() {
        return articles;
    }

    First first() {
        return first;
    }

    /** As most write it. */
    String title() {
        Comparator<Map.Entry<String, Integer>> most = Map.Entry.comparingByValue();
        return Collections.max(
                        spellings.entrySet(),
                        most.thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .getKey();
    }
}
