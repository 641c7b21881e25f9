package bantin.preview.desk;

import bantin.content.Article;
import bantin.content.Entry;
import bantin.director.Snapshot;
import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.site.Publication;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the articles as they are with those that were published. */
final class SinceLastPublish {
    private Map<Entry, Fingerprint> known = new IdentityHashMap<>();

    /**
     * What the next publish brings.
     *
     * @param gone files that were published and would not be again
     */
    record Changes(List<Article> added, List<Article> changed, List<String> gone) {}

    /** What was not read again is the same object, and its bytes need no second look. */
    synchronized Changes changes(LastPublish last, Snapshot site, ZonedDateTime now) {
        List<Article> added = new ArrayList<>();
        List<Article> changed = new ArrayList<>();
        Set<String> online = new HashSet<>();
        Map<Entry, Fingerprint> seen = new IdentityHashMap<>();
        for (Article article : site.portal().site().articles()) {
            Optional<Fingerprint> bytes = bytes(article, site);
            if (bytes.isEmpty() || !(Publication.of(article, now) instanceof Publication.Online)) {
                continue;
            }
            seen.put(article, bytes.get());
            online.add(article.file());
            Fingerprint before = last.articles().get(article.file());
            if (before == null) {
                added.add(article);
            } else if (!before.equals(bytes.get())) {
                changed.add(article);
            }
        }
        known = seen;
        List<String> gone = last.articles().keySet().stream()
                .filter(file -> !online.contains(file))
                .sorted()
                .toList();
        return new Changes(added, changed, gone);
    }

    private Optional<Fingerprint> bytes(Article article, Snapshot site) {
        Optional<Path> file = site.portal().tree().find(article.file()).map(source -> source.file());
        try {
            Fingerprint before = known.get(article);
            return before != null || file.isEmpty()
                    ? Optional.ofNullable(before)
                    : Optional.of(Fingerprinter.of(file.get()));
        } catch (IOException e) {
            // just taken away: the next look at the files knows nothing of it
            return Optional.empty();
        }
    }
}
