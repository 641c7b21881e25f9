package bantin.cli.publish;

import bantin.cli.screen.GlobalOptions;
import bantin.cli.screen.Surroundings;
import bantin.cli.workshop.SiteFolder;
import bantin.config.SiteConfig;
import bantin.config.SiteConfigReader;
import bantin.config.TargetConfig;
import bantin.preview.desk.LastPublish;
import bantin.preview.write.Pen;
import bantin.preview.write.Stamp;
import bantin.problem.BantinException;
import bantin.problem.Problems;
import bantin.publish.EarlyConnection;
import bantin.publish.TargetOpener;
import bantin.publish.ftps.FtpsLine;
import bantin.publish.proof.SpotCheck;
import bantin.publish.record.Holder;
import bantin.publish.record.Memory;
import bantin.publish.record.ShownOlder;
import bantin.publish.record.Signer;
import bantin.publish.target.Dialogue;
import bantin.publish.target.Target;
import bantin.publish.target.ThisComputer;
import bantin.text.Suggestions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the commands around publishing share: which target is meant, and this computer's key and memory for it. */
public final class PublishDesk {
    private final Surroundings around;
    private final Path site;
    private final SiteConfig config;
    private final Optional<String> guest;

    public PublishDesk(Surroundings around, GlobalOptions options) {
        this(around, options, Optional.empty());
    }

    /** @param guest who does it from another computer, if somebody does */
    PublishDesk(Surroundings around, GlobalOptions options, Optional<String> guest) {
        this.around = around;
        this.site = SiteFolder.of(around, options).toAbsolutePath().normalize();
        this.config = config(site);
        this.guest = guest;
        // Java reads it for each new line
        System.setProperty(FtpsLine.TICKETS, "false");
    }

    private static SiteConfig config(Path site) {
        try {
            String text = Files.readString(site.resolve(SiteConfig.FILE));
            return new SiteConfigReader(new Problems())
                    .read(text)
                    .orElseThrow(() -> new BantinException("publish.site-unreadable", site));
        } catch (IOException e) {
            throw new BantinException(e, "publish.site-unreadable", site);
        }
    }

    SiteConfig config() {
        return config;
    }

    /** The one named, or the first when no name was given. This computer gets ready for it meanwhile. */
    public TargetConfig target(@Nullable String name) {
        TargetConfig target = chosen(name);
        TargetOpener.makeReady(target);
        return target;
    }

    private TargetConfig chosen(@Nullable String name) {
        List<TargetConfig> targets = config.publish().targets();
        List<String> faulty = config.publish().faulty();
        if (name == null ? !faulty.isEmpty() : faulty.contains(name)) {
            // the next one in the list is another place: never publish or turn back there instead
            throw new BantinException("publish.target.faulty", name == null ? faulty.get(0) : name);
        }
        if (targets.isEmpty()) {
            throw new BantinException("publish.nowhere");
        }
        return name == null
                ? targets.get(0)
                : named(name)
                        .orElseThrow(() -> unknown(
                                name, targets.stream().map(TargetConfig::name).toList()));
    }

    private static BantinException unknown(String name, List<String> names) {
        return Suggestions.closest(name, names)
                .map(meant -> new BantinException("publish.target.meant", name, meant))
                .orElseGet(() -> new BantinException("publish.target.unknown", name, String.join(", ", names)));
    }

    /** All that can be chosen, the usual one first. */
    List<TargetConfig> places() {
        List<TargetConfig> places = config.publish().targets();
        if (places.isEmpty()) {
            // says why
            return List.of(chosen(null));
        }
        return places;
    }

    Optional<TargetConfig> named(String name) {
        return config.publish().targets().stream()
                .filter(target -> target.name().equals(name))
                .findFirst();
    }

    ThisComputer computer() {
        return new ThisComputer(home(), user(), around.environment(), around.clock());
    }

    Target open(TargetConfig target, Dialogue dialogue) {
        return TargetOpener.open(target, site, computer(), dialogue);
    }

    /** Begins to connect, while the site is being built. */
    EarlyConnection connection(TargetConfig target) {
        return EarlyConnection.to(target, site, computer());
    }

    Memory memory(TargetConfig target) {
        return new Memory(site.resolve(".bantin"), target.name());
    }

    /** Tells the journal of the desk what was done at a target. */
    void tell(String deed, TargetConfig target) {
        Stamp stamp = Stamp.of(around.clock().instant().atZone(config.timezone()), guest.orElse(user()));
        new Pen(site).tell(stamp, deed, target.name());
    }

    /** What was published last from this computer, to whichever target. */
    public Optional<LastPublish> lastPublished() {
        return config.publish().targets().stream()
                .flatMap(target -> lastPublished(target).stream())
                .max(Comparator.comparing(LastPublish::when));
    }

    private Optional<LastPublish> lastPublished(TargetConfig target) {
        Memory memory = memory(target);
        return memory.lastPublished().map(p -> new LastPublish(target.name(), p.when(), p.written(), memory::text));
    }

    /** Where visitors are shown an older release, as far as this computer knows. */
    Map<TargetConfig, ShownOlder> older() {
        Map<TargetConfig, ShownOlder> older = new LinkedHashMap<>();
        config.publish()
                .targets()
                .forEach(target -> memory(target).older().ifPresent(shown -> older.put(target, shown)));
        return older;
    }

    /** What was published from a path is known by another from now on. */
    void moved(String from, String to) throws IOException {
        for (TargetConfig target : config.publish().targets()) {
            memory(target).moved(from, to);
        }
    }

    /** One key for all portals that this user publishes. */
    Signer signer() {
        Path file = home().resolve(".config/bantin/publish.key");
        try {
            return Signer.in(file);
        } catch (IOException e) {
            throw new BantinException(e, "publish.key", file, e);
        }
    }

    SpotCheck check() {
        return new SpotCheck(Duration.ofSeconds(1));
    }

    /** Who is recorded with a release and with the lock. */
    Holder holder() {
        String host = host();
        String who = guest.orElse(host.isEmpty() ? user() : user() + "@" + host);
        return new Holder(
                who, signer().publicKey() + "@" + host, ProcessHandle.current().pid());
    }

    private String host() {
        String named = around.environment()
                .getOrDefault("HOSTNAME", around.environment().getOrDefault("COMPUTERNAME", ""));
        try {
            return named.isEmpty() ? InetAddress.getLocalHost().getHostName() : named;
        } catch (UnknownHostException e) {
            return "";
        }
    }

    private String user() {
        return System.getProperty("user.name", "?");
    }

    private Path home() {
        String home = around.environment().getOrDefault("HOME", "");
        return Path.of(home.isEmpty() ? System.getProperty("user.home") : home);
    }
}
