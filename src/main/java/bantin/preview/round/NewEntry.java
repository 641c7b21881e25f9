package bantin.preview.round;

import bantin.content.EntryKind;
import bantin.content.FirstText;
import bantin.director.Snapshot;
import bantin.preview.write.Pen;
import bantin.preview.write.Stamp;
import bantin.problem.BantinException;
import bantin.text.CleanText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Map;

/** Begins an entry, which is a draft under a name that no other one has. */
public final class NewEntry {
    private static final int NAMES_TO_TRY = 99;

    private final Pen pen;
    private final Path folder;

    /** @param folder of the site */
    public NewEntry(Pen pen, Path folder) {
        this.pen = pen;
        this.folder = folder;
    }

    /**
     * Its path from the site's folder.
     *
     * @param asked its kind, title and category
     * @param when for the journal
     */
    public String begin(Map<String, String> asked, Snapshot site, ZonedDateTime now, Stamp stamp) {
        EntryKind kind = site.portal().kinds().all().stream()
                .filter(one -> one.name().equals(asked.getOrDefault("kind", "")))
                .findFirst()
                .orElseThrow(() -> new BantinException("edit.gone"));
        String category = site.portal()
                .config()
                .category(asked.getOrDefault("category", ""))
                .map(one -> one.slug())
                .orElse("");
        String title = CleanText.of(asked.getOrDefault("title", "").replaceAll("\\R", " "))
                .strip();
        FirstText first = FirstText.of(kind, site.portal().kinds().shape(kind), title, category, now)
                .orElseThrow(() -> new BantinException("new.title", title));
        FirstText place = first;
        for (int number = 2; number <= NAMES_TO_TRY; number++) {
            Path file = folder.resolve(place.path());
            if (pen.begin(place.path(), file, place.text().getBytes(StandardCharsets.UTF_8), stamp)) {
                return place.path();
            }
            place = first.numbered(number);
        }
        throw new BantinException("new.exists", first.path());
    }
}
