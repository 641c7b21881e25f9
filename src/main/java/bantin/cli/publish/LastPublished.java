package bantin.cli.publish;

import bantin.cli.screen.GlobalOptions;
import bantin.cli.screen.Surroundings;
import bantin.cli.workshop.SiteFolder;
import bantin.config.SiteConfig;
import bantin.preview.desk.LastPublish;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What was published last from this computer. The desk asks for it with each page: it is read again only when it is another. */
public final class LastPublished implements Supplier<Optional<LastPublish>> {
    private final Surroundings around;
    private final GlobalOptions options;
    private final Path site;
    private List<String> seen = List.of();
    private Optional<LastPublish> known = Optional.empty();

    public LastPublished(Surroundings around, GlobalOptions options) {
        this.around = around;
        this.options = options;
        this.site = SiteFolder.of(around, options);
    }

    @Override
    public synchronized Optional<LastPublish> get() {
        List<String> now = look();
        if (!now.equals(seen)) {
            known = new PublishDesk(around, options).lastPublished();
            seen = now;
        }
        return known;
    }

    /** Names, sizes and times of what is remembered; each is replaced as a whole when it changes. */
    private List<String> look() {
        Path settings = site.resolve(SiteConfig.FILE);
        Path published = site.resolve(".bantin").resolve("published");
        try (Stream<Path> files = Files.isDirectory(published) ? Files.list(published) : Stream.empty()) {
            return Stream.concat(Stream.of(settings), files.sorted())
                    .map(LastPublished::stamp)
                    .toList();
        } catch (IOException e) {
            return List.of("?", String.valueOf(System.identityHashCode(e)));
        }
    }

    private static String stamp(Path file) {
        try {
            return file.getFileName() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return file.getFileName() + " -";
        }
    }
}
