package bantin.publish.proof;

import bantin.output.Gone;
import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.publish.layout.Packing;
import bantin.publish.record.Release;
import bantin.publish.target.Workers;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A published site as a web server hands it out, held against a release file by file. */
final class LiveSite {
    private static final int THREADS = 4;
    /** After so many files without any answer the rest is not asked for: each would take a long time. */
    private static final int SILENCE = 20;
    /** Pages that are fetched once more for each disguise. A server is tampered with as a whole, not page by page. */
    private static final int DISGUISED = 12;

    /** The settings of IIS lie among the files and are shown to nobody. */
    private static final String IIS = "(.*/)?web\\.config";

    private final String url;
    private final WebVisitor visitor;
    private final SortedSet<OutputPath> changed = new ConcurrentSkipListSet<>();
    private final SortedSet<OutputPath> missing = new ConcurrentSkipListSet<>();
    private final SortedSet<OutputPath> cloaked = new ConcurrentSkipListSet<>();
    private final SortedMap<OutputPath, Integer> failed = new ConcurrentSkipListMap<>();
    private final AtomicInteger silent = new AtomicInteger();

    LiveSite(String url, WebVisitor visitor) {
        this.url = url;
        this.visitor = visitor;
    }

    /** Throws when there is no server at all. */
    Findings against(Release release) throws IOException {
        visitor.get(url);
        // compressed copies are not asked for by name: servers hand them out under the name of the text
        Set<OutputPath> files = release.manifest().files().keySet().stream()
                .filter(path -> Packing.plain(path).equals(path) && !path.path().matches(IIS))
                .collect(Collectors.toCollection(TreeSet::new));
        Workers.each(THREADS, files, path -> look(path, release.manifest()));
        Workers.each(THREADS, spread(files), path -> lookDisguised(path, release.manifest()));
        return new Findings(release, changed, new TreeSet<>(), missing, cloaked, failed);
    }

    private void look(OutputPath path, Manifest manifest) {
        Optional<WebVisitor.Answer> answered = answer(path, WebVisitor.Guise.READER);
        if (answered.isEmpty()) {
            failed.put(path, 0);
            return;
        }
        int status = answered.get().status();
        boolean gone = manifest.get(Gone.copy(path)) != null;
        if (status == 200
                || status == 410 && gone
                || status == 404 && path.path().equals("404.html")) {
            if (differs(answered.get(), path, manifest)) {
                changed.add(path);
            }
        } else if (status == 404 || status == 410) {
            missing.add(path);
        } else {
            failed.put(path, status);
        }
    }

    /** A refusal is not held against the server: many turn away whoever only says that he is a search engine. */
    private void lookDisguised(OutputPath path, Manifest manifest) {
        for (WebVisitor.Guise guise : List.of(WebVisitor.Guise.CRAWLER, WebVisitor.Guise.SENT_BY_SEARCH)) {
            Optional<WebVisitor.Answer> answered = answer(path, guise);
            if (answered.isPresent()
                    && answered.get().status() == 200
                    && !changed.contains(path)
                    && differs(answered.get(), path, manifest)) {
                cloaked.add(path);
            }
        }
    }

    /** The home page and others that lie evenly among the pages. */
    private static Set<OutputPath> spread(Set<OutputPath> files) {
        List<OutputPath> pages = files.stream()
                .filter(path -> path.path().endsWith("index.html"))
                .sorted(Comparator.comparing((OutputPath path) -> !path.path().equals("index.html"))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        int step = pages.size() / DISGUISED + 1;
        return IntStream.range(0, pages.size())
                .filter(i -> i % step == 0)
                .mapToObj(pages::get)
                .collect(Collectors.toSet());
    }

    private Optional<WebVisitor.Answer> answer(OutputPath path, WebVisitor.Guise guise) {
        if (silent.get() >= SILENCE) {
            return Optional.empty();
        }
        try {
            return Optional.of(visitor.get(VisitedAddress.url(url, path), guise));
        } catch (IOException e) {
            silent.incrementAndGet();
            return Optional.empty();
        }
    }

    private static boolean differs(WebVisitor.Answer answer, OutputPath path, Manifest manifest) {
        return Optional.ofNullable(manifest.get(path))
                .filter(entry -> entry.hash().equals(answer.hash()))
                .isEmpty();
    }
}
