package bantin.publish.record;

import bantin.hash.Fingerprint;
import bantin.output.OutputPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that articles are called now whose old file is gone: one with the same words, or the only one of the same
 * name in another folder. Only files that the ledger does not know are looked at, so an article that was merely taken away
 * is never found again in another.
 */
public final class Renamed {
    private final Ledger ledger;
    private final Set<String> now;
    private final Map<Fingerprint, List<String>> byWords = new HashMap<>();
    private final Map<String, List<String>> byName = new HashMap<>();

    public Renamed(Ledger ledger, LocalSite site) {
        this.ledger = ledger;
        this.now = Set.copyOf(
                site.articles().values().stream().map(LocalSite.Article::source).toList());
        Set<String> before = ledger.sources();
        site.articles().values().stream()
                .filter(article -> !before.contains(article.source()))
                .forEach(article -> {
                    byWords.computeIfAbsent(article.words(), words -> new ArrayList<>())
                            .add(article.source());
                    byName.computeIfAbsent(name(article.source()), name -> new ArrayList<>())
                            .add(article.source());
                });
    }

    /** By the new file, the addresses that its article had. */
    public SortedMap<String, SortedSet<OutputPath>> of(Collection<OutputPath> lost) {
        SortedMap<String, SortedSet<OutputPath>> files = new TreeMap<>();
        for (OutputPath path : lost) {
            ledger.pages()
                    .getOrDefault(path, Optional.empty())
                    .flatMap(this::file)
                    .ifPresent(file ->
                            files.computeIfAbsent(file, f -> new TreeSet<>()).add(path));
        }
        return files;
    }

    private Optional<String> file(LocalSite.Article article) {
        if (article.isOther() || now.contains(article.source())) {
            return Optional.empty();
        }
        return only(byWords.get(article.words())).or(() -> only(byName.get(name(article.source()))));
    }

    private static Optional<String> only(@Nullable List<String> files) {
        return files != null && files.size() == 1 ? Optional.of(files.get(0)) : Optional.empty();
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
