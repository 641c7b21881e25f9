package bantin.content;

import bantin.config.SiteConfig;
import bantin.problem.Problems;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import java.util.List;
import java.util.Optional;

/** All kinds of entries that a site has, each with its keys and the way it is read: one line for a kind. */
public final class EntryKinds {
    private static final EntryKinds SHIPPED = new EntryKinds(List.of(
            new Row(Article.KIND, ArticleReader.SHAPE, (site, problems) -> new ArticleReader(site, problems)::read),
            new Row(StaticPage.KIND, StaticPageReader.SHAPE, (site, problems) -> StaticPageReader::read),
            new Row(Album.KIND, AlbumReader.SHAPE, (site, problems) -> AlbumReader::read)));

    private final List<Row> rows;

    private EntryKinds(List<Row> rows) {
        this.rows = rows;
    }

    /** Makes an entry of what all kinds have in common and of its own fields. */
    interface OwnFields {
        Entry read(Head head, Entry.Text text, YamlMap fields);
    }

    interface Reader {
        OwnFields of(SiteConfig site, Problems problems);
    }

    /** @param shape all keys of its front matter, those of every entry among them */
    record Row(EntryKind kind, Shape shape, Reader reader) {}

    /** Those that the program brings along. */
    public static EntryKinds shipped() {
        return SHIPPED;
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
                .filter(row -> row.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .shape();
    }

    Optional<Row> row(String path) {
        return rows.stream().filter(row -> row.kind().holds(path)).findFirst();
    }
}
