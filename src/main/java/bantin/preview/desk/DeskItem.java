package bantin.preview.desk;

import bantin.content.Entry;
import bantin.site.Publication;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * One thing that an editor wrote, as a line of the dashboard.
 *
 * @param kind the name of its kind
 * @param entry empty when the file could not be read
 * @param state empty for what could not be read
 * @param address below the site's base path, empty when there is no such page
 * @param folded all that can be searched, without marks
 */
record DeskItem(
        String file,
        String kind,
        Optional<Entry> entry,
        Optional<Publication> state,
        String address,
        String folded,
        int errors,
        int warnings) {

    String title() {
        return entry.map(Entry::title).orElseGet(() -> file.substring(file.lastIndexOf('/') + 1));
    }

    /** Slug of the category, empty for what has none. */
    String category() {
        return entry.map(Entry::category).orElse("");
    }

    String author() {
        return entry.map(Entry::author).orElse("");
    }

    Optional<ZonedDateTime> date() {
        return entry.flatMap(Entry::date).map(moment -> moment.at());
    }

    /** Empty for what has no date. */
    Optional<YearMonth> month() {
        return date().map(at -> YearMonth.of(at.getYear(), at.getMonthValue()));
    }

    boolean hasProblems() {
        return errors + warnings > 0;
    }
}
