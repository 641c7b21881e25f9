package bantin.preview;

import bantin.config.SiteConfig;
import bantin.preview.access.Guests;
import bantin.preview.desk.LastPublish;
import bantin.preview.http.HostCheck;
import bantin.preview.online.Courier;
import bantin.problem.Messages;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How a preview is started.
 *
 * @param site the folder of the site
 * @param host the name or number to listen at
 * @param port the first port to try; 0 for any
 * @param polls whether to look at the files at intervals although the drive tells of changes
 * @param messages in which language problems are shown
 * @param now the present moment in the site's zone, when articles appear and expire by themselves
 * @param guests who else may look, besides this machine
 * @param editor who writes at this machine, as it calls them
 * @param published what was published last from this machine, asked for whenever it is to be shown
 * @param courier brings the portal online for the desk, if anybody does
 * @param faults is told of each fault of the program, in one line
 */
public record PreviewSettings(
        Path site,
        String host,
        int port,
        boolean polls,
        Messages messages,
        Function<SiteConfig, ZonedDateTime> now,
        Optional<Guests> guests,
        String editor,
        Supplier<Optional<LastPublish>> published,
        Optional<Courier> courier,
        Consumer<String> faults) {

    /** Tells whoever brings the portal online that something has another path from the site's folder now. */
    void moved(String from, String to) {
        courier.ifPresent(one -> one.moved(from, to));
    }

    /** For this machine alone, or whoever the host lets in. */
    public PreviewSettings(
            Path site,
            String host,
            int port,
            boolean polls,
            Messages messages,
            Function<SiteConfig, ZonedDateTime> now) {
        this(
                site,
                host,
                port,
                polls,
                messages,
                now,
                Optional.empty(),
                "?",
                Optional::empty,
                Optional.empty(),
                fault -> {});
    }

    /** Who sits here, if that person may write: not where others may look, unless the desk has a password. */
    Optional<String> writer() {
        boolean mayWrite = HostCheck.isLoopback(host)
                && guests.map(others -> others.key().isPresent()).orElse(true);
        return mayWrite ? Optional.of(editor) : Optional.empty();
    }
}
