package bantin.cli;

import bantin.cli.screen.Console;
import bantin.cli.screen.GlobalOptions;
import bantin.cli.screen.Surroundings;
import bantin.cli.workshop.SiteFolder;
import bantin.config.CategoryConfig;
import bantin.config.SiteConfig;
import bantin.config.SiteConfigReader;
import bantin.content.EntryKind;
import bantin.content.EntryKinds;
import bantin.content.FirstText;
import bantin.content.type.ShippedTypes;
import bantin.director.SiteKinds;
import bantin.problem.BantinException;
import bantin.problem.Messages;
import bantin.problem.Problems;
import bantin.text.CleanText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZonedDateTime;
import java.util.Iterator;
import java.util.List;
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
        Path site = SiteFolder.of(around, options);
        SiteConfig config = config(site);
        EntryKinds kinds = everywhere ? EntryKinds.shipped() : SiteKinds.in(site, config);
        EntryKind kind = kind(kinds).orElseThrow(() -> unknown(Objects.requireNonNull(spec), kinds));
        String name = CleanText.of(Objects.requireNonNull(title)).strip();
        ZonedDateTime now = ZonedDateTime.now(around.clock()).withZoneSameInstant(config.timezone());
        FirstText first = FirstText.of(kind, kinds.shape(kind), name, categoryOf(config), now)
                .orElseThrow(() -> new BantinException("new.title", name));
        write(site.resolve(first.path()), first.text(), first.path());
        new Console(around, options).print(first.path());
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
            throw new BantinException(e, "source.unreadable", site.resolve(SiteConfig.FILE), e);
        }
    }

    private static void write(Path file, String text, String place) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new BantinException("new.exists", place);
        } catch (IOException e) {
            throw new BantinException(e, "output.unwritable", file, e);
        }
    }
}
