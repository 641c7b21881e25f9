package bantin.content;

import bantin.config.FrontMatterConfig;
import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.source.SourceFile;
import bantin.source.SourceTree;
import bantin.text.Suggestions;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import bantin.yaml.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Brings the head of a file to the names that are known here: by what {@code site.yml} says of heads, by the names that
 * widespread programs have for the same thing, by the folder, and by the date in the file's name.
 */
public final class HeadNames {
    private static final String CONTENT = "content/";
    private static final Pattern DATE_IN_NAME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[-_ ].*");

    /** What Jekyll, Hugo, Hexo, Eleventy, WordPress' exports and Vietnamese portals call it. */
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("description", "summary"),
            Map.entry("excerpt", "summary"),
            Map.entry("lead", "summary"),
            Map.entry("sapo", "summary"),
            Map.entry("lastmod", "updated"),
            Map.entry("modified", "updated"),
            Map.entry("last_modified_at", "updated"),
            Map.entry("publishdate", "date"),
            Map.entry("publishDate", "date"),
            Map.entry("pubDate", "date"),
            Map.entry("expiryDate", "expires"),
            Map.entry("expirydate", "expires"),
            Map.entry("banner", "cover"),
            Map.entry("image", "cover"),
            Map.entry("thumbnail", "cover"),
            Map.entry("featured_image", "cover"),
            Map.entry("image_alt", "cover_alt"),
            Map.entry("categories", "category"),
            Map.entry("tag", "tags"),
            Map.entry("keywords", "tags"),
            Map.entry("redirect_from", "aliases"),
            Map.entry("tac_gia", "author"),
            Map.entry("nguon", "source"));

    /** What tells other programs how a page looks or is sorted, which is nobody's concern here. */
    private static final Set<String> UNNEEDED =
            Set.of("layout", "template", "type", "comments", "toc", "weight", "math", "mermaid", "sidebar", "share");

    private final FrontMatterConfig config;
    private final Problems problems;

    HeadNames(FrontMatterConfig config, Problems problems) {
        this.config = config;
        this.problems = problems;
    }

    /** As which of the names of a shape a name is read; empty when it is none of theirs. */
    public static Optional<String> meant(FrontMatterConfig config, String name, List<String> names) {
        String renamed = Optional.ofNullable(config.rename().get(name))
                .flatMap(YamlValue::text)
                .orElse(name);
        return Stream.of(renamed, SAME.getOrDefault(renamed, ""))
                .filter(names::contains)
                .findFirst();
    }

    /** The head in names of the shape. What is left over is a problem and is not in it. */
    YamlMap known(String file, YamlMap fields, Shape shape) {
        Map<String, YamlValue> values = new LinkedHashMap<>(fields.entries());
        config.ignore().forEach(name -> name.text().ifPresent(values::remove));
        config.rename().forEach((from, to) -> to.text().ifPresent(name -> move(values, from, name)));
        List<Map.Entry<String, YamlValue>> unknown = new ArrayList<>();
        for (Map.Entry<String, YamlValue> given : values.entrySet()) {
            if (!shape.knows(given.getKey())) {
                unknown.add(given);
            }
        }
        for (Map.Entry<String, YamlValue> given : unknown) {
            readAs(values, given.getKey(), given.getValue().namePlace(), shape.names());
        }
        fill(file, values, shape);
        dateOfName(file, values, shape);
        return values.equals(fields.entries()) ? fields : fields.with(values);
    }

    /** What was given under the own name stays. */
    private static void move(Map<String, YamlValue> values, String from, String to) {
        YamlValue value = values.remove(from);
        if (value != null && !to.equals(from) && isFree(values, to)) {
            values.put(to, value);
        }
    }

    private static boolean isFree(Map<String, YamlValue> values, String name) {
        return !values.containsKey(name) || values.get(name).isBlank();
    }

    private void readAs(Map<String, YamlValue> values, String name, Place place, List<String> names) {
        String meant = SAME.getOrDefault(name, "");
        if (names.contains(meant)) {
            boolean free = isFree(values, meant);
            problems.add(Problem.warning(free ? "head.name.read-as" : "head.name.twice", place, name, meant));
            move(values, name, meant);
        } else if (UNNEEDED.contains(name)) {
            problems.add(Problem.warning("head.name.unneeded", place, name));
            values.remove(name);
        } else {
            Optional<String> close = Suggestions.closest(name, names);
            problems.add(
                    close.isPresent()
                            ? Problem.error("yaml.key.unknown-meant", place, name, close.get())
                            : Problem.error("head.name.unknown", place, name, String.join(", ", names)));
            // read as what was meant, so that nothing is said to be missing
            move(values, name, close.orElse(name));
        }
    }

    /** The folder nearest to the file says it first. */
    private void fill(String file, Map<String, YamlValue> values, Shape shape) {
        String folder = config.defaults().isEmpty() ? "" : file;
        while (folder.contains("/")) {
            folder = folder.substring(0, folder.lastIndexOf('/'));
            String below = folder.substring(Math.min(folder.length(), CONTENT.length()));
            config.defaults().getOrDefault(below, Map.of()).forEach((name, value) -> {
                if (shape.knows(name) && isFree(values, name)) {
                    values.put(name, value);
                }
            });
        }
    }

    private void dateOfName(String file, Map<String, YamlValue> values, Shape shape) {
        String date = HeadReader.DATE.name();
        if (!isFree(values, date)) {
            return;
        }
        boolean needed = shape.keys().get().stream()
                .anyMatch(key -> key.required() && key.name().equals(date));
        Matcher name = DATE_IN_NAME.matcher(needed ? HeadReader.wholeNameOf(file) : "");
        if (name.matches()) {
            values.put(date, YamlValue.of(date, name.group(1), Place.file(file), problems));
        }
    }

    /** Whether {@code site.yml} itself uses names and folders that are there. */
    static void check(FrontMatterConfig config, EntryKinds kinds, SourceTree tree, Problems problems) {
        List<String> known = kinds.all().stream()
                .flatMap(kind -> kinds.shape(kind).names().stream())
                .distinct()
                .toList();
        for (YamlValue ignored : config.ignore()) {
            ignored.text()
                    .filter(known::contains)
                    .ifPresent(name -> problems.add(Problem.error("head.rule.ignores-own", ignored.place(), name)));
        }
        config.rename().forEach((from, to) -> {
            if (known.contains(from)) {
                problems.add(Problem.error("head.rule.renames-own", to.namePlace(), from));
            }
            to.text().ifPresent(name -> checkName(name, to.place(), known, problems));
        });
        config.defaults().forEach((folder, values) -> {
            values.forEach((name, value) -> checkName(name, value.namePlace(), known, problems));
            if (!values.isEmpty() && tree.below(CONTENT + folder).isEmpty()) {
                Place place = values.values().iterator().next().namePlace();
                problems.add(folderMissing(folder, place, folders(tree)));
            }
        });
    }

    private static Set<String> folders(SourceTree tree) {
        Set<String> folders = new TreeSet<>();
        for (SourceFile file : tree.files()) {
            String folder = file.folder();
            while (folder.length() > CONTENT.length()) {
                folders.add(folder.substring(CONTENT.length()));
                folder = folder.substring(0, folder.lastIndexOf('/'));
            }
        }
        return folders;
    }

    private static void checkName(String name, Place place, List<String> known, Problems problems) {
        if (!known.contains(name)) {
            Optional<String> close = Suggestions.closest(name, known);
            problems.add(
                    close.isPresent()
                            ? Problem.error("yaml.key.unknown-meant", place, name, close.get())
                            : Problem.error("yaml.key.unknown", place, name, String.join(", ", known)));
        }
    }

    private static Problem folderMissing(String folder, Place place, Set<String> folders) {
        Optional<String> close = Suggestions.closest(folder, folders);
        return close.isPresent()
                ? Problem.warning("head.rule.folder-meant", place, folder, close.get())
                : Problem.warning("head.rule.folder", place, folder);
    }
}
