package bantin.cli.publish;

import bantin.cli.workshop.Workshop;
import bantin.content.Entry;
import bantin.director.Snapshot;
import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.output.OutputPath;
import bantin.output.SiteHashes;
import bantin.preview.desk.Editable;
import bantin.problem.Problem;
import bantin.publish.record.LocalSite;
import bantin.route.Route;
import bantin.site.Publication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The finished site of this computer as the publisher sees it. */
final class FinishedSite {
    private FinishedSite() {}

    /** Which pages are articles, whose time is over, and what was taken down. */
    static LocalSite of(Snapshot snapshot, Workshop workshop, SiteHashes hashes) {
        Map<OutputPath, LocalSite.Article> articles = snapshot.portal().site().articles().parallelStream()
                .collect(Collectors.toMap(
                        article -> snapshot.portal().routes().of(article).path(),
                        article -> new LocalSite.Article(article.file(), bytes(article.file(), workshop)),
                        (one, other) -> one));
        Map<OutputPath, String> others = snapshot.portal().site().shown().stream()
                .filter(entry ->
                        entry.news().isEmpty() || entry.head().takedown().isPresent())
                .collect(Collectors.toMap(
                        entry -> snapshot.portal().routes().of(entry).path(), Entry::file, (one, other) -> one));
        Set<String> expired = snapshot.entries().stream()
                .filter(entry -> hasEnded(Publication.of(entry, snapshot.time().now())))
                .map(Entry::file)
                .collect(Collectors.toSet());
        Optional<OutputPath> newest = snapshot.portal().site().articles().stream()
                .findFirst()
                .map(article -> snapshot.portal().routes().of(article).path());
        String url = snapshot.portal().config().url();
        List<String> unfilled = snapshot.problems().stream()
                .filter(Problem::isUnfilled)
                .map(problem -> problem.place().file() + ":" + problem.place().line())
                .toList();
        return new LocalSite(
                workshop.output().folder(),
                url,
                articles,
                others,
                written(snapshot, workshop),
                expired,
                vanished(snapshot),
                gone(snapshot),
                newest,
                unfilled,
                hashes);
    }

    /** The entries, the lists and the settings. */
    private static Map<String, Fingerprint> written(Snapshot snapshot, Workshop workshop) {
        Stream<String> lists = Editable.lists().stream()
                .map(Editable.Other::path)
                .filter(path -> Files.isRegularFile(workshop.site().resolve(path)));
        return Stream.concat(snapshot.portal().site().shown().stream().map(Entry::file), lists)
                .collect(Collectors.toMap(path -> path, path -> bytes(path, workshop), (one, other) -> one));
    }

    private static Fingerprint bytes(String file, Workshop workshop) {
        return workshop.bytesOf(file).orElseGet(() -> {
            try {
                return Fingerprinter.of(workshop.site().resolve(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static boolean hasEnded(Publication publication) {
        return publication instanceof Publication.Expired || publication.isTakenDown();
    }

    /** The pages of photos go with their album, whose own page stays and says so. */
    private static Set<OutputPath> gone(Snapshot snapshot) {
        return snapshot.portal().site().taken().gone().stream()
                .map(entry -> snapshot.portal().routes().of(entry).path())
                .collect(Collectors.toSet());
    }

    private static Map<String, Set<OutputPath>> vanished(Snapshot snapshot) {
        Map<String, Set<OutputPath>> vanished = new TreeMap<>();
        snapshot.portal()
                .site()
                .taken()
                .vanished()
                .forEach((entry, addresses) -> vanished.put(
                        entry.file(),
                        addresses.stream()
                                .map(address -> Route.of(address).path())
                                .collect(Collectors.toSet())));
        return vanished;
    }
}
