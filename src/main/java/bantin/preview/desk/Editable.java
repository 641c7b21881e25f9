package bantin.preview.desk;

import bantin.config.SiteConfig;
import bantin.config.SiteConfigReader;
import bantin.content.EntryKind;
import bantin.content.list.Banner;
import bantin.content.list.LinkGroup;
import bantin.content.list.Lists;
import bantin.content.list.Notice;
import bantin.content.list.PictureTurn;
import bantin.content.list.Slide;
import bantin.content.list.Task;
import bantin.director.Snapshot;
import bantin.edit.OpenedFile;
import bantin.page.kind.Page;
import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.problem.Strain;
import bantin.source.SourceFile;
import bantin.source.SourceText;
import bantin.yaml.Shape;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A file that an editor may write: the text of an entry, a list, the settings. No other can be asked for.
 *
 * @param kind of an entry
 * @param shown the portal; empty while its settings can't be read
 */
public record Editable(
        SourceFile source, OpenedFile.Kind form, Optional<EntryKind> kind, Shape shape, Optional<Snapshot> shown) {
    /** Where pictures for lists and settings go, with a name that puts nothing before theirs. */
    private static final String PICTURES = "content/images/index.md";

    /** The files that hold no entry, each with what one of its items is, or what it is. */
    static Map<String, Shape> others() {
        Map<String, Shape> others = new LinkedHashMap<>();
        others.put(Lists.NOTICES_FILE, Notice.SHAPE);
        others.put(Lists.TASKS_FILE, Task.SHAPE);
        others.put(Lists.LINKS_FILE, LinkGroup.SHAPE);
        others.put(Lists.SLIDES_FILE, Slide.SHAPE);
        others.put(Lists.BANNERS_FILE, Banner.SHAPE);
        others.put(Lists.TURNS_FILE, PictureTurn.SHAPE);
        others.put(SiteConfig.FILE, SiteConfigReader.SHAPE);
        return others;
    }

    /** A file that holds no entry. */
    public record Other(String path, OpenedFile.Kind form) {}

    public static List<Other> lists() {
        return others().keySet().stream()
                .map(path -> new Other(path, formOf(path)))
                .toList();
    }

    private static OpenedFile.Kind formOf(String path) {
        return path.equals(SiteConfig.FILE) ? OpenedFile.Kind.MAP : OpenedFile.Kind.LIST;
    }

    /** @param folder of the site */
    public static Optional<Editable> find(Snapshot site, Path folder, String path) {
        Shape other = others().get(path);
        if (other != null) {
            return Optional.of(other(folder, path, other, Optional.of(site)));
        }
        return site.portal().kinds().of(path).flatMap(kind -> site.portal()
                .tree()
                .find(path)
                .map(source -> new Editable(
                        source,
                        OpenedFile.Kind.ENTRY,
                        Optional.of(kind),
                        site.portal().kinds().shape(kind),
                        Optional.of(site))));
    }

    private static Editable other(Path folder, String path, Shape shape, Optional<Snapshot> site) {
        SourceFile source = new SourceFile(path, folder.resolve(path), 0, 0);
        return new Editable(source, formOf(path), Optional.empty(), shape, site);
    }

    /** The settings, while they can't be read: of nothing else is known what it is. */
    public static Editable settings(Path folder) {
        return other(folder, SiteConfig.FILE, SiteConfigReader.SHAPE, Optional.empty());
    }

    /** The portal, for whatever but the settings there always is one. */
    public Snapshot site() {
        return shown.orElseThrow();
    }

    public String path() {
        return source.path();
    }

    public Path file() {
        return source.file();
    }

    public OpenedFile opened(byte[] bytes) {
        return OpenedFile.of(bytes, form);
    }

    /** Whether it is a list that nobody has begun yet. */
    public boolean isToCome() {
        return form == OpenedFile.Kind.LIST && !Files.exists(file());
    }

    /** The text beside which a picture for it lies. */
    public SourceFile beside() {
        if (kind.isPresent()) {
            return source;
        }
        Path root = file();
        for (int i = path().split("/").length; i > 0; i--) {
            root = Objects.requireNonNull(root.getParent());
        }
        return new SourceFile(PICTURES, root.resolve(PICTURES), 0, 0);
    }

    /** How a picture beside it is named in it. */
    public String named(String picture) {
        return kind.isPresent() ? picture : "/images/" + picture;
    }

    /** The page on which it shows, in a site that may be another by now; empty for what shows on all. */
    public Optional<Page> page(Snapshot shown) {
        if (kind.isEmpty()) {
            String lang = shown.portal().config().language();
            String address = path().equals(Lists.LINKS_FILE)
                    ? shown.portal().routes().links().address()
                    : shown.portal().routes().home(lang).address();
            return form == OpenedFile.Kind.LIST ? shown.portal().plan().page(address) : Optional.empty();
        }
        return shown.entry(path())
                .map(entry -> shown.portal().routes().of(entry).address())
                .flatMap(address -> shown.portal().plan().page(address));
    }

    /**
     * What is to be told of settings.
     *
     * @param isReadable whether there would still be a portal with them
     */
    public record Check(List<Problem> problems, boolean isReadable) {}

    /** Empty for other files, of which a whole site tells. */
    public Optional<Check> check(byte[] bytes) {
        if (form != OpenedFile.Kind.MAP) {
            return Optional.empty();
        }
        Problems problems = new Problems();
        SourceFile file = new SourceFile(path(), file(), bytes.length, 0);
        boolean readable = bytes.length > 0
                && SourceText.read(file, bytes, problems)
                        .flatMap(text -> Strain.of(
                                Place.file(path()), problems, () -> new SiteConfigReader(problems).read(text)))
                        .flatMap(config -> config)
                        .isPresent();
        return Optional.of(new Check(problems.sorted(), readable));
    }
}
