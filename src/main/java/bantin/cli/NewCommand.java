package bantin.cli;

import bantin.cli.screen.Console;
import bantin.cli.screen.GlobalOptions;
import bantin.cli.screen.Surroundings;
import bantin.cli.workshop.Workshop;
import bantin.config.CategoryConfig;
import bantin.config.SiteConfig;
import bantin.config.SiteConfigReader;
import bantin.content.EntryKind;
import bantin.content.EntryKinds;
import bantin.content.type.ShippedTypes;
import bantin.director.SiteKinds;
import bantin.problem.BantinException;
import bantin.problem.Messages;
import bantin.problem.Problems;
import bantin.text.CleanText;
import bantin.text.Slugs;
import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.Shape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bantin new article|page|album|<type> "Tiêu đề"}: a new file in its place, its front matter filled in. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Surroundings around;

    /** The kinds of entries by their names, for shells; which types a site has is known when the command runs. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.concat(
                            EntryKinds.shipped().all().stream().map(EntryKind::name), ShippedTypes.names().stream())
                    .iterator();
        }
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    @Option(names = "--category", paramLabel = "${bundle:label.SLUG}")
    private @Nullable String category;

    @Parameters(index = "0", paramLabel = "article|page|album", completionCandidates = Names.class)
    private @Nullable String thing;

    @Parameters(index = "1", paramLabel = "${bundle:label.TITLE}")
    private @Nullable String title;

    NewCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        boolean everywhere = kind(EntryKinds.shipped()).isPresent();
        Path site = Workshop.siteFolder(around, options);
        SiteConfig config = config(site);
        EntryKinds kinds = everywhere ? EntryKinds.shipped() : SiteKinds.in(site, config);
        EntryKind kind = kind(kinds).orElseThrow(() -> unknown(Objects.requireNonNull(spec), kinds));
        String name = CleanText.of(Objects.requireNonNull(title)).strip();
        String slug = Slugs.of(name);
        if (slug.isEmpty()) {
            throw new BantinException("new.title", name);
        }
        ZonedDateTime now = ZonedDateTime.now(around.clock()).withZoneSameInstant(config.timezone());
        Map<String, String> needed = needed(kinds.shape(kind), config, name, now);
        String place = place(kind, slug, needed.containsKey("date") ? now.getYear() + "/" : "");
        write(site.resolve(place), text(kind, needed), place);
        new Console(around, options).print(place);
        return 0;
    }

    private Optional<EntryKind> kind(EntryKinds kinds) {
        return kinds.all().stream()
                .filter(kind -> kind.name().equalsIgnoreCase(thing))
                .findFirst();
    }

    private ParameterException unknown(CommandSpec command, EntryKinds kinds) {
        String known = kinds.all().stream().map(EntryKind::name).collect(Collectors.joining(", "));
        String label = command.positionalParameters().get(0).paramLabel();
        Messages words = new Console(around, options).messages();
        return new ParameterException(
                command.commandLine(), words.text("cli.usage.choice", Objects.requireNonNull(thing), label, known));
    }

    /** The keys that an entry of this kind can't do without, in their order, with what is known of them. */
    private Map<String, String> needed(Shape shape, SiteConfig config, String name, ZonedDateTime now) {
        Map<String, String> needed = new LinkedHashMap<>();
        for (Key key : shape.keys().get()) {
            if (key.required()) {
                String value =
                        switch (key.name()) {
                            case "title" -> "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
                            case "category" -> categoryOf(config);
                            case "date" -> DATE.format(now);
                            default -> sample(key, now);
                        };
                needed.put(key.name(), value);
            }
        }
        return needed;
    }

    /** A value of the right kind where there is one, else a reminder in brackets, which no page shows. */
    private static String sample(Key key, ZonedDateTime now) {
        if (key.kind() == Kind.MOMENT) {
            return now.toLocalDate().toString();
        }
        return key.choices().isEmpty()
                ? "[" + key.doc().replaceFirst("[.,;:\"\\[\\]].*$", "") + "]"
                : key.choices().get(0);
    }

    /** What is dated lies in the folder of its year, unless it has a folder of its own. */
    private static String place(EntryKind kind, String slug, String year) {
        return kind.form() == EntryKind.Form.FOLDER
                ? kind.folder() + slug + "/index.md"
                : kind.folder() + year + slug + ".md";
    }

    private static String text(EntryKind kind, Map<String, String> needed) {
        StringBuilder text = new StringBuilder("---\n");
        needed.forEach(
                (key, value) -> text.append(key).append(": ").append(value).append('\n'));
        return text.append("draft: true\n---\n")
                .append(kind.text() == EntryKind.Text.NEEDED ? "\n" : "")
                .toString();
    }

    private String categoryOf(SiteConfig config) {
        List<String> slugs =
                config.categories().stream().map(CategoryConfig::slug).toList();
        if (category == null) {
            return slugs.isEmpty() ? "" : slugs.get(0);
        }
        String wanted = CleanText.of(category).strip();
        return config.categories().stream()
                .filter(c -> c.slug().equals(wanted) || c.title().equals(wanted))
                .map(CategoryConfig::slug)
                .findFirst()
                .orElseThrow(() -> new BantinException("new.category", wanted, String.join(", ", slugs)));
    }

    /** What {@code site.yml} says, wrong or right. */
    static SiteConfig config(Path site) {
        try {
            String text = Files.readString(site.resolve(SiteConfig.FILE), StandardCharsets.UTF_8);
            return new SiteConfigReader(new Problems())
                    .read(CleanText.of(text))
                    .orElseThrow(() -> new BantinException("new.site", SiteConfig.FILE));
        } catch (IOException e) {
            throw new BantinException(
                    e, "source.unreadable", site.resolve(SiteConfig.FILE), String.valueOf(e.getMessage()));
        }
    }

    private static void write(Path file, String text, String place) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new BantinException("new.exists", place);
        } catch (IOException e) {
            throw new BantinException(e, "output.unwritable", file, String.valueOf(e.getMessage()));
        }
    }
}
