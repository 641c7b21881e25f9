package bantin.route;

import bantin.config.AddressPatterns;
import bantin.config.SiteConfig;
import bantin.content.Album;
import bantin.content.Entry;
import bantin.content.EntryKind;
import bantin.content.type.ContentType;
import bantin.output.OutputPath;
import bantin.source.SourceFile;
import bantin.text.Slugs;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Where each thing of the site stands. */
public final class Routes {
    /** Where files stand that are offered as they are. */
    public static final String FILES = "/tep/";

    private final AddressPatterns addresses;
    private final String mainLanguage;

    /** The patterns of entries, taken apart once: they are filled for every card of every list. */
    private final Map<EntryKind, List<String>> patterns = new ConcurrentHashMap<>();

    public Routes(SiteConfig config) {
        this.addresses = config.addresses();
        this.mainLanguage = config.language();
    }

    public Route home(String lang) {
        return Route.of(prefix(lang));
    }

    public Route of(Entry entry) {
        StringBuilder address = new StringBuilder();
        for (String part : patterns.computeIfAbsent(entry.kind(), this::parts)) {
            address.append(part.startsWith("{") ? step(entry, part.substring(1, part.length() - 1)) : part);
        }
        return Route.of(address.toString());
    }

    /** Empty for an entry that is not written to its end: what its address is made of is missing. */
    public Optional<Route> find(Entry entry) {
        boolean isWhole = patterns.computeIfAbsent(entry.kind(), this::parts).stream()
                .allMatch(part -> switch (part) {
                    case "{year}", "{month}", "{day}" -> entry.date().isPresent();
                    case "{category}" -> !entry.step("category").isEmpty();
                    default -> true;
                });
        return isWhole ? Optional.of(of(entry)) : Optional.empty();
    }

    private List<String> parts(EntryKind kind) {
        return List.of(kind.address().apply(addresses).split("(?=\\{)|(?<=\\})"));
    }

    private static String step(Entry entry, String word) {
        return switch (word) {
            case "slug" -> entry.head().slug();
            case "year" -> padded(day(entry).getYear(), 4);
            case "month" -> padded(day(entry).getMonthValue(), 2);
            case "day" -> padded(day(entry).getDayOfMonth(), 2);
            default -> entry.step(word);
        };
    }

    private static ZonedDateTime day(Entry entry) {
        return entry.date().orElseThrow().at();
    }

    public Route category(String slug) {
        return Route.of(addresses.category().replace("{slug}", slug));
    }

    public Route tags() {
        return Route.of(addresses.tags());
    }

    public Route tag(String slug) {
        return Route.of(addresses.tags() + slug + "/");
    }

    public Route archive() {
        return Route.of(addresses.archive());
    }

    public Route year(int year) {
        return Route.of(addresses.archive() + padded(year, 4) + "/");
    }

    public Route month(int year, int month) {
        return Route.of(addresses.archive() + padded(year, 4) + "/" + padded(month, 2) + "/");
    }

    public Route albums() {
        return Route.of(addresses.albums());
    }

    /** The page of one photo: its number in the album would change with every photo added before it, its name does not. */
    public Route photo(Album album, String name) {
        return Route.of(of(album).address() + name + "/");
    }

    /** Where the entries of a type are listed in a language. */
    public Route items(ContentType type, String lang) {
        return Route.of(prefix(lang) + type.address().substring(1));
    }

    /** A part of a list, such as those of a year, or of a field and one of its values. */
    public Route part(Route list, String... steps) {
        return Route.of(list.address() + String.join("/", steps) + "/");
    }

    public Route links() {
        return Route.of(addresses.links());
    }

    public Route siteMap() {
        return Route.of(addresses.siteMap());
    }

    /** Where a language is searched; the files of its index stand in the same folder. */
    public Route search(String lang) {
        return Route.of(home(lang).address() + addresses.search().substring(1));
    }

    /** Where readers of a language learn how to follow the site. */
    public Route follow(String lang) {
        return Route.of(home(lang).address() + addresses.follow().substring(1));
    }

    /** A list page by its number, counted from the oldest; the head of a list has no number. */
    public Route numbered(Route head, int number) {
        String step = addresses.pageNumber().replace("{number}", String.valueOf(number));
        return Route.of(head.address() + step.substring(1));
    }

    /** A file that is offered as it is: a document, a film. Its address is its path below {@code content}, in plain letters. */
    public Route file(SourceFile file) {
        String path = file.path().substring(file.path().indexOf('/') + 1);
        String steps = Arrays.stream(path.split("/")).map(Routes::fileStep).collect(Collectors.joining("/"));
        return Route.of(FILES + steps);
    }

    /** A file of {@code content/static}, which keeps its name; empty when not every computer can have a file of that name. */
    public Optional<Route> fixed(String pathBelowStatic) {
        return OutputPath.isSafe(pathBelowStatic) && OutputPath.isPortable(pathBelowStatic)
                ? Optional.of(new Route("/" + pathBelowStatic, OutputPath.of(pathBelowStatic)))
                : Optional.empty();
    }

    /** Not String.format: addresses are made for every card of every list. */
    private static String padded(int number, int digits) {
        String text = String.valueOf(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    private static String fileStep(String step) {
        int dot = step.lastIndexOf('.');
        String name = Slugs.of(dot > 0 ? step.substring(0, dot) : step);
        String ending = dot > 0 ? Slugs.of(step.substring(dot + 1)) : "";
        return (name.isEmpty() ? "tep" : name) + (ending.isEmpty() ? "" : "." + ending);
    }

    private String prefix(String lang) {
        return lang.equals(mainLanguage) ? "/" : "/" + lang + "/";
    }
}
