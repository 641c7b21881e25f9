package bantin.content.type;

import bantin.config.SiteConfig;
import bantin.config.TypeConfig;
import bantin.content.Entry;
import bantin.content.EntryKinds;
import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.source.SourceFile;
import bantin.source.SourceText;
import bantin.source.SourceTree;
import bantin.text.CleanText;
import bantin.yaml.YamlReader;
import bantin.yaml.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the types of a site: those of its own, and those of the program that {@code site.yml} switches on. */
public final class TypesReader {
    /** Where a site's own types lie. */
    public static final String FOLDER = "content/types";

    private static final String ENDING = ".yml";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final SiteConfig config;
    private final List<String> taken;
    private final List<String> kinds;
    private final Problems problems;

    /**
     * @param taken folders of other kinds of entries
     * @param kinds their names
     */
    public TypesReader(SiteConfig config, List<String> taken, List<String> kinds, Problems problems) {
        this.config = config;
        this.taken = taken;
        this.kinds = kinds;
        this.problems = problems;
    }

    /** @param fingerprint of all that their files say */
    public record Types(List<ContentType> all, Fingerprint fingerprint) {

        /** All kinds of entries that a site with these types has. */
        public EntryKinds kinds() {
            return EntryKinds.with(all.stream().map(TypeRows::of).toList(), fingerprint);
        }
    }

    /** In the order of {@code site.yml}, then those that it does not name. */
    public Types read(SourceTree tree) {
        Map<String, SourceFile> own = own(tree);
        Fingerprinter fingerprint = new Fingerprinter();
        List<ContentType> types = new ArrayList<>();
        Stream.concat(config.types().stream().map(TypeConfig::name), own.keySet().stream())
                .distinct()
                .forEach(name -> text(name, own.get(name)).ifPresent(text -> {
                    fingerprint.add(name).add(text.file()).add(text.text());
                    types.add(adapted(type(name, text)));
                }));
        new TypeCheck(taken, kinds, problems)
                .check(types, own.keySet(), config.home().types());
        fingerprint.add(config.types().toString());
        return new Types(List.copyOf(types), fingerprint.fingerprint());
    }

    /** The text of a type's file. */
    private record Text(String file, String text) {
        YamlText yaml() {
            return new YamlText(file, text);
        }
    }

    private Map<String, SourceFile> own(SourceTree tree) {
        Map<String, SourceFile> own = new LinkedHashMap<>();
        for (SourceFile file : tree.below(FOLDER)) {
            if (file.path().endsWith(ENDING)) {
                String name =
                        file.path().substring(FOLDER.length() + 1, file.path().length() - ENDING.length());
                if (NAME.matcher(name).matches() && !kinds.contains(name)) {
                    own.put(name, file);
                } else {
                    problems.add(Problem.error("type.name", Place.file(file.path()), name));
                }
            }
        }
        return own;
    }

    private Optional<Text> text(String name, @org.jspecify.annotations.Nullable SourceFile own) {
        if (own != null) {
            return SourceText.read(own, problems).map(text -> new Text(own.path(), text));
        }
        List<String> shipped = ShippedTypes.names();
        Place place = config.type(name).orElseThrow().place();
        return Named.isKnown("type.unknown", name, shipped, place, problems)
                ? Optional.of(new Text(FOLDER + "/" + name + ENDING, CleanText.of(ShippedTypes.text(name))))
                : Optional.empty();
    }

    private ContentType type(String name, Text text) {
        YamlReader yaml = new YamlReader(problems);
        // a text in a default value is read with each entry: here it is enough that it is one
        ValueReader values = new ValueReader(config.timezone(), (markdown, place) -> Entry.Text.none(), problems);
        return new TypeReader(name, yaml.map(text.yaml()).orElseGet(() -> yaml.nothing(text.yaml())), problems)
                .read(new FieldReader(problems, values));
    }

    /** What {@code site.yml} wants otherwise. */
    private ContentType adapted(ContentType type) {
        return config.type(type.name())
                .map(settings -> type.with(settings.address(), settings.size(), settings.home()))
                .orElse(type);
    }
}
