package bantin.director.last;

import bantin.content.Article;
import bantin.content.Entry;
import bantin.content.body.BodyStore;
import bantin.director.Snapshot;
import bantin.director.record.RecordCodec;
import bantin.director.record.RecordWriter;
import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.output.Looks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether all that was done since the last build is that the bodies of some articles are other ones. Then pages that show no such body are what
 * they were. What is no article, and each article but for its body, is the same, or nothing is said: so nobody needs to know
 * what depends on what, only that the body of an article stands on its own page, on the home page, and where programs read.
 */
final class BodyEdits {
    private static final RecordCodec.Coder ARTICLE = new RecordCodec().of(Article.class);

    private final KeptRecord<Kept> store;
    private final Path pages;
    private final Path site;
    private final Optional<Looks> sources;

    /** @param face of all but its body */
    record Known(String file, Fingerprint bytes, Fingerprint face) {}

    /**
     * @param rest of all sources but articles, as they looked
     * @param pages of what is known of the finished pages: of this build, no other
     */
    record Kept(Fingerprint rest, Fingerprint pages, Lifetime lifetime, List<Known> articles) {}

    /** @param pages where is kept what finished pages were made of */
    BodyEdits(Path store, Fingerprint asked, Path site, Path pages, Optional<Looks> sources) {
        this.store = new KeptRecord<>(store, asked, Kept.class);
        this.site = site;
        this.pages = pages;
        this.sources = sources;
    }

    /**
     * The files of those whose bodies are other ones; empty when more is another than that, or nothing is known.
     *
     * @param bytes from which the file of an entry was read
     */
    Optional<Set<String>> bodies(Snapshot snapshot, Function<String, Optional<Fingerprint>> bytes) {
        Map<String, Article> articles = articles(snapshot);
        return store.read()
                .filter(kept -> kept.articles().size() == articles.size())
                .filter(kept -> kept.lifetime().holds(snapshot.time().now()))
                .filter(kept -> kept.pages().equals(print(pages)))
                .filter(kept ->
                        rest(articles.keySet()).filter(kept.rest()::equals).isPresent())
                .flatMap(kept -> bodies(kept.articles(), articles, bytes));
    }

    private static Optional<Set<String>> bodies(
            List<Known> before, Map<String, Article> articles, Function<String, Optional<Fingerprint>> bytes) {
        Set<String> other = new HashSet<>();
        for (Known known : before) {
            Article article = articles.get(known.file());
            Optional<Fingerprint> now = bytes.apply(known.file());
            if (article == null || now.isEmpty()) {
                return Optional.empty();
            }
            if (!now.get().equals(known.bytes())) {
                if (!face(article).equals(known.face())) {
                    return Optional.empty();
                }
                other.add(known.file());
            }
        }
        return Optional.of(other);
    }

    /** Keeps of what the site is made that is online now. */
    void keep(Snapshot snapshot, Function<String, Optional<Fingerprint>> bytes) throws IOException {
        Map<String, Article> articles = articles(snapshot);
        Optional<Fingerprint> rest = rest(articles.keySet());
        if (rest.isEmpty()) {
            store.forget();
            return;
        }
        Map<String, Known> before = store.read().stream()
                .flatMap(kept -> kept.articles().stream())
                .collect(Collectors.toMap(Known::file, known -> known));
        List<Known> known = articles.entrySet().parallelStream()
                .flatMap(article -> bytes.apply(article.getKey()).stream()
                        .map(now -> known(before.get(article.getKey()), article.getValue(), now)))
                .toList();
        store.write(
                new Kept(rest.get(), print(pages), new Lifetime(snapshot.time().now(), snapshot.nextChange()), known));
    }

    private static Known known(@Nullable Known before, Article article, Fingerprint bytes) {
        return before != null && before.bytes().equals(bytes)
                ? before
                : new Known(article.file(), bytes, face(article));
    }

    private static Fingerprint face(Article article) {
        Entry.Text text = article.text();
        Article bodiless = new Article(
                article.head(),
                new Entry.Text(BodyStore.Slot.NONE, text.references(), text.anchors(), text.firstParagraph(), 0),
                article.category(),
                article.author(),
                article.source(),
                article.pinnedUntil(),
                article.featured(),
                article.attachments());
        RecordWriter out = new RecordWriter(slot -> slot);
        ARTICLE.write(out, bodiless);
        byte[] told = out.bytes();
        return Fingerprinter.quick(told, told.length);
    }

    private static Map<String, Article> articles(Snapshot snapshot) {
        Map<String, Article> articles = new HashMap<>();
        for (Entry entry : snapshot.entries()) {
            if (entry instanceof Article article) {
                articles.put(article.file(), article);
            }
        }
        return articles;
    }

    private Optional<Fingerprint> rest(Set<String> articles) {
        Set<Path> without = articles.stream().map(site::resolve).collect(Collectors.toSet());
        return sources.map(looks -> looks.without(without).print());
    }

    private static Fingerprint print(Path file) {
        return Looks.of(List.of(file)).map(Looks::print).orElse(new Fingerprint(""));
    }
}
