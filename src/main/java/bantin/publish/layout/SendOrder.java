package bantin.publish.layout;

import bantin.output.OutputPath;
import bantin.publish.record.Delta;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The order in which files replace each other on a host without links, so that no page ever names a file that is not
 * there: pictures and other assets, new pages (nobody links to them yet), changed articles, changed lists, and at last
 * the home pages, feeds and indexes.
 */
final class SendOrder {
    private static final List<String> INDEXES = List.of(".xml", ".json", ".txt", ".webmanifest", ".bin");

    private final Set<OutputPath> articles;

    SendOrder(Set<OutputPath> articles) {
        this.articles = articles;
    }

    /** The files of one wave may travel at once; a wave starts when the one before has arrived. */
    List<List<OutputPath>> waves(Delta delta) {
        List<List<OutputPath>> waves = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            waves.add(new ArrayList<>());
        }
        delta.added().forEach(path -> waves.get(wave(path, true)).add(path));
        delta.changed().forEach(path -> waves.get(wave(path, false)).add(path));
        waves.removeIf(List::isEmpty);
        return waves;
    }

    /** Pages go before the pictures that they show. */
    List<List<OutputPath>> removals(List<OutputPath> removed) {
        List<OutputPath> pages = removed.stream().filter(SendOrder::isPage).toList();
        List<OutputPath> others = removed.stream().filter(path -> !isPage(path)).toList();
        return List.of(pages, others);
    }

    private int wave(OutputPath sent, boolean added) {
        OutputPath path = Packing.plain(sent);
        if (path.path().equals("index.html") || isIndex(path) && !added) {
            return 4;
        }
        if (!isPage(path) && !isIndex(path)) {
            return 0;
        }
        if (added) {
            return 1;
        }
        return articles.contains(path) ? 2 : 3;
    }

    private static boolean isIndex(OutputPath path) {
        return path.path().matches("([a-z]{2,3}/)?index\\.html")
                || INDEXES.stream().anyMatch(path.path()::endsWith);
    }

    static boolean isPage(OutputPath path) {
        return Packing.plain(path).path().endsWith(".html");
    }
}
