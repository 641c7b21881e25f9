package bantin.cli;

import bantin.config.CategoryConfig;
import bantin.config.SiteConfig;
import bantin.config.SiteConfigReader;
import bantin.problem.BantinException;
import bantin.problem.Problems;
import bantin.text.CleanText;
import bantin.text.Slugs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bantin new article|page|album "Tiêu đề"}: a new file in its place, its front matter filled in. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Surroundings around;

    /** What is to be made. */
    enum Thing {
        article,
        page,
        album
    }

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    @Option(names = "--category", paramLabel = "SLUG")
    private @Nullable String category;

    @Parameters(index = "0", paramLabel = "article|page|album")
    private @Nullable Thing thing;

    @Parameters(index = "1", paramLabel = "TITLE")
    private @Nullable String title;

    NewCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Path site = Workshop.siteFolder(around, options);
        SiteConfig config = config(site);
        String name = CleanText.of(Objects.requireNonNull(title)).strip();
        String slug = Slugs.of(name);
        if (slug.isEmpty()) {
            throw new BantinException("new.title", name);
        }
        ZonedDateTime now = ZonedDateTime.now(around.clock()).withZoneSameInstant(config.timezone());
        String place =
                switch (Objects.requireNonNull(thing)) {
                    case article -> "content/news/" + now.getYear() + "/" + slug + ".md";
                    case page -> "content/pages/" + slug + ".md";
                    case album -> "content/albums/" + slug + "/index.md";
                };
        write(site.resolve(place), text(config, name, now), place);
        new Console(around, options).print(place);
        return 0;
    }

    private String text(SiteConfig config, String name, ZonedDateTime now) {
        String quoted = "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        String head = "---\ntitle: " + quoted + "\n";
        return switch (Objects.requireNonNull(thing)) {
            case article ->
                head + "date: " + DATE.format(now) + "\ncategory: " + categoryOf(config) + "\ndraft: true\n---\n\n";
            case page -> head + "draft: true\n---\n\n";
            case album -> head + "date: " + DATE.format(now) + "\ndraft: true\n---\n";
        };
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

    private static SiteConfig config(Path site) {
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
