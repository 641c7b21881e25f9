package bantin.content;

import bantin.config.SiteConfig;
import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.problem.Problems;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All kinds of entries that a site has, each with its keys and the way it is read: one line for a kind, and its types. */
public final class EntryKinds {
    private static final EntryKinds SHIPPED = new EntryKinds(
            List.of(
                    new Row(
                            Article.KIND,
                            ArticleReader.SHAPE,
                            Written.DAILY,
                            (site, texts, problems) -> new ArticleReader(site, problems)::read),
                    new Row(
                            StaticPage.KIND,
                            StaticPageReader.SHAPE,
                            Written.ONCE,
                            (site, texts, problems) -> StaticPageReader::read),
                    new Row(Album.KIND, AlbumReader.SHAPE, Written.ONCE, (site, texts, problems) -> AlbumReader::read)),
            Fingerprinter.of(""));

    private final List<Row> rows;
    private final Fingerprint fingerprint;

    private EntryKinds(List<Row> rows, Fingerprint fingerprint) {
        this.rows = rows;
        this.fingerprint = fingerprint;
    }

    /** Makes an entry of what all kinds have in common and of its own fields. */
    public interface OwnFields {
        Entry read(Head head, Entry.Text text, YamlMap fields);
    }

    public interface Reader {
        OwnFields of(SiteConfig site, Paragraphs texts, Problems problems);
    }

    /** @param shape all keys of its front matter, those of every entry among them */
    public record Row(EntryKind kind, Shape shape, Written written, Reader reader) {}

    /** What is written once tells whom to call; what is written every day tells of people, who want to be left in peace. */
    public enum Written {
        DAILY,
        ONCE
    }

    /** Those that the program brings along for every site. */
    public static EntryKinds shipped() {
        return SHIPPED;
    }

    /**
     * Those, and the types of a site.
     *
     * @param fingerprint of all that the types' files say
     */
    public static EntryKinds with(List<Row> types, Fingerprint fingerprint) {
        return new EntryKinds(
                Stream.concat(SHIPPED.rows.stream(), types.stream()).toList(), fingerprint);
    }

    /** Names the files of the types: kinds of the same fingerprint read the same from the same bytes. */
    Fingerprint fingerprint() {
        return fingerprint;
    }

    public List<EntryKind> all() {
        return rows.stream().map(Row::kind).toList();
    }

    /** The kind of the entry whose text a file is; empty for any other file. */
    public Optional<EntryKind> of(String path) {
        return row(path).map(Row::kind);
    }

    public boolean isEntry(String path) {
        return row(path).isPresent();
    }

    /** The keys that the front matter of a kind may have. */
    public Shape shape(EntryKind kind) {
        return rows.stream()
                .filter(row -> row.kind().name().equals(kind.name()))
                .findFirst()
                .orElseThrow()
                .shape();
    }

    Optional<Row> row(String path) {
        // a loop: all files of a site are asked for at each save
        for (Row row : rows) {
            if (row.kind().holds(path)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }
}
