package bantin.preview;

import bantin.config.SiteConfig;
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
        Optional<Courier> courier) {

    /** For this machine alone, or whoever the host lets in. */
    public PreviewSettings(
            Path site,
            String host,
            int port,
            boolean polls,
            Messages messages,
            Function<SiteConfig, ZonedDateTime> now) {
        this(site, host, port, polls, messages, now, Optional.empty(), "?", Optional::empty, Optional.empty());
    }

    /** Whether editors may write here: not where anybody else may look. */
    boolean writes() {
        return guests.isEmpty() && HostCheck.isLoopback(host);
    }

    /**
     * Others of the local network, such as a phone.
     *
     * @param address this machine's in that network
     * @param invite is given the address to open, at the beginning and whenever a guest used it up
     */
    public record Guests(String address, Consumer<String> invite) {}
}
