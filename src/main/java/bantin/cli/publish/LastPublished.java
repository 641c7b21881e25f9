package bantin.cli.publish;

import bantin.cli.screen.GlobalOptions;
import bantin.cli.screen.Surroundings;
import bantin.cli.workshop.SiteFolder;
import bantin.config.SiteConfig;
import bantin.config.TargetConfig;
import bantin.preview.desk.LastPublish;
import bantin.problem.BantinException;
import bantin.problem.Messages;
import bantin.publish.record.ShownOlder;
import bantin.text.Dates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What was published last from this computer. The desk asks for it with each page: it is read again only when it is another. */
public final class LastPublished implements Supplier<Optional<LastPublish>> {
    private final Surroundings around;
    private final GlobalOptions options;
    private final Path site;
    private ZoneId zone = ZoneOffset.UTC;
    private List<String> seen = List.of();
    private Optional<LastPublish> known = Optional.empty();
    private Map<TargetConfig, ShownOlder> older = Map.of();

    public LastPublished(Surroundings around, GlobalOptions options) {
        this.around = around;
        this.options = options;
        this.site = SiteFolder.of(around, options);
    }

    @Override
    public synchronized Optional<LastPublish> get() {
        lookAgain();
        return known;
    }

    /** Where visitors are shown an older release, as far as this computer knows: a sentence for each place. */
    synchronized List<String> older(Messages messages) {
        lookAgain();
        return older.entrySet().stream()
                .map(one -> sentence(one.getKey(), one.getValue(), messages))
                .toList();
    }

    private String sentence(TargetConfig target, ShownOlder shown, Messages messages) {
        String published = time(shown.published(), messages);
        return shown.turned()
                .map(turn -> messages.text(
                        "publish.older.turned",
                        target.name(),
                        shown.release(),
                        published,
                        turn.who(),
                        time(turn.when(), messages)))
                .orElseGet(() -> messages.text("publish.older", target.name(), shown.release(), published));
    }

    private String time(Instant moment, Messages messages) {
        return new Dates(messages.lang().code()).numeric(moment.atZone(zone).toLocalDateTime());
    }

    private void lookAgain() {
        List<String> now = look();
        if (now.equals(seen)) {
            return;
        }
        seen = now;
        try {
            PublishDesk desk = new PublishDesk(around, options);
            known = desk.lastPublished();
            older = desk.older();
            zone = desk.config().timezone();
        } catch (BantinException unreadable) {
            // settings that can't be read tell of no place: what was known still holds
            return;
        }
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
