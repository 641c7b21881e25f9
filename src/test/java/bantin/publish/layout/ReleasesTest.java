package bantin.publish.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.publish.record.Delta;
import bantin.publish.record.Ledger;
import bantin.publish.record.Records;
import bantin.publish.record.Release;
import bantin.publish.record.Signer;
import bantin.publish.record.Store;
import bantin.publish.target.DirectoryTarget;
import bantin.publish.target.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The row of releases at a target: what is online, what is kept, what goes. */
class ReleasesTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");
    private static final OutputPath HOME = OutputPath.of("index.html");
    private static final OutputPath STORM = OutputPath.of("tin/mua-bao.html");

    @TempDir
    private Path temp;

    private Path root;
    private Target target;
    private Store store;
    private Signer signer;

    @BeforeEach
    void open() throws IOException {
        root = temp.resolve("www");
        target = new DirectoryTarget(root);
        store = new Store(target);
        signer = Signer.in(temp.resolve("publish.key"));
    }

    private Releases layout(int keep) {
        return new Releases(target, Records.unbelieving(target), keep);
    }

    private InPlace inPlace(Manifest wanted) {
        return new InPlace(target, Records.unbelieving(target), wanted);
    }

    private static Manifest manifest(OutputPath... paths) {
        Map<OutputPath, Manifest.Entry> files = new TreeMap<>();
        List.of(paths)
                .forEach(path -> files.put(path, Manifest.Entry.of(path.path().getBytes(StandardCharsets.UTF_8))));
        return Manifest.of(files);
    }

    private void write(String folder, Manifest files) throws IOException {
        for (OutputPath path : files.files().keySet()) {
            Path file = root.resolve(folder + path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, path.path());
        }
    }

    /** A release of the portal, made in a minute of that morning. */
    private String release(int minute, OutputPath... paths) throws IOException {
        Release release = signed(minute, paths);
        write(ReleaseFolders.of(release.id()) + "/", release.manifest());
        store.put(Store.record(release.id()), release.text());
        return release.id();
    }

    private Release signed(int minute, OutputPath... paths) {
        return Release.signed("Lan", MORNING.plusSeconds(60L * minute), "", manifest(paths), signer);
    }

    private void online(String id) throws IOException {
        target.link("current", ReleaseFolders.of(id));
    }

    @Test
    void nothingIsOnlineBeforeTheFirstPublish() throws IOException {
        assertThat(layout(2).look()).isEqualTo(new Layout.Online(Optional.empty(), Manifest.EMPTY));
        assertThat(layout(2).reread()).isEqualTo(new Layout.Online(Optional.empty(), Manifest.EMPTY));
        assertThat(layout(2).state()).isEmpty();
        assertThat(layout(2).served()).isEqualTo("current/");
        assertThat(layout(2).releases()).isEmpty();
        assertThat(layout(2).unfinished()).isEmpty();
    }

    @Test
    void whatIsOnlineIsWhereTheLinkLeads() throws IOException {
        String id = release(1, HOME);
        online(id);

        Layout.Online look = layout(2).look();

        assertThat(look.release()).map(Release::id).contains(id);
        assertThat(look.files()).isEqualTo(manifest(HOME));
        assertThat(layout(2).state()).isEqualTo(id);
        assertThat(layout(2).served()).isEqualTo("releases/" + id + "/");
    }

    @Test
    void whereTheRecordIsLostTheFilesTellWhatIsOnline() throws IOException {
        String id = release(1, HOME, STORM);
        online(id);
        target.delete(List.of(Store.record(id)));

        assertThat(layout(2).look()).isEqualTo(new Layout.Online(Optional.empty(), manifest(HOME, STORM)));
        assertThat(layout(2).releases()).isEmpty();
    }

    @Test
    void whoDoubtsReadsTheFilesThemselves() throws IOException {
        String id = release(1, HOME);
        online(id);
        write(ReleaseFolders.of(id) + "/", manifest(STORM));

        Layout.Online there = layout(2).reread();

        assertThat(there.release()).map(Release::id).contains(id);
        assertThat(there.files()).isEqualTo(manifest(HOME, STORM));
    }

    @Test
    void aLinkThatLeadsElsewhereIsNoRelease() throws IOException {
        for (String to : List.of("khac/20261123-010000-0123456789", "releases/", "releases/a/b")) {
            target.link("current", to);

            assertThat(layout(2).currentId()).isEmpty();
        }
    }

    @Test
    void aFolderInThePlaceOfTheLinkIsSomebodys() throws IOException {
        layout(2).makeReady();
        write("current/", manifest(HOME));

        assertThatThrownBy(() -> layout(2).makeReady()).hasMessageContaining("publish.current.taken");
    }

    @Test
    void onlySoManyAreKeptAndTheOldestBecomesTheSpare() throws IOException {
        List<String> ids = List.of(release(1, HOME), release(2, HOME), release(3, HOME), release(4, HOME));
        store.put(Ledger.of(ids.get(0)), "index.html\n");
        online(ids.get(3));
        write("releases/20261122-010000-0123456789/", manifest(HOME));
        write("releases/cua-nguoi-khac/", manifest(HOME));

        layout(2).prune();

        assertThat(layout(2).releases()).extracting(Release::id).containsExactly(ids.get(3), ids.get(2));
        assertThat(target.names("releases/"))
                .containsExactlyInAnyOrder(ids.get(2), ids.get(3), ".spare-1", "cua-nguoi-khac");
        assertThat(target.names(Store.FOLDER))
                .containsExactlyInAnyOrder(
                        ids.get(2) + Release.SUFFIX, ids.get(3) + Release.SUFFIX, "spare-1" + Release.SUFFIX);
    }

    /** Somebody turned back to it: it is the site. */
    @Test
    void theReleaseOnlineStaysHoweverOldItIs() throws IOException {
        List<String> ids = List.of(release(1, HOME), release(2, HOME), release(3, HOME));
        online(ids.get(0));

        layout(1).prune();

        assertThat(layout(1).releases()).extracting(Release::id).containsExactly(ids.get(2), ids.get(0));
        assertThat(root.resolve("current/index.html")).exists();
    }

    @Test
    void asLongAsNothingIsOldCopiesOfTheOneOnlineStandIn() throws IOException {
        String id = release(1, HOME, STORM);
        online(id);

        layout(3).prune();

        assertThat(target.names("releases/")).containsExactlyInAnyOrder(id, ".spare-1", ".spare-2", ".spare-3");
        assertThat(root.resolve("releases/.spare-3/tin/mua-bao.html")).hasContent(STORM.path());
        assertThat(store.text(Store.record("spare-3"))).isEqualTo(store.text(Store.record(id)));

        layout(3).prune();
        assertThat(target.names("releases/")).hasSize(4);
    }

    @Test
    void whatIsToLeaveNoTraceGoesWithItsReleasesButNotWithTheOneOnline() throws IOException {
        List<String> ids = List.of(release(1, HOME, STORM), release(2, HOME), release(3, HOME, STORM));
        online(ids.get(2));
        write("releases/.spare-1/", manifest(HOME, STORM));
        store.put(Store.record("spare-1"), signed(0, HOME, STORM).text());
        write("releases/.spare-2/", manifest(HOME));
        store.put(Store.record("spare-2"), signed(0, HOME).text());

        assertThat(layout(5).holding(Set.of(STORM))).containsExactly(ids.get(2), ids.get(0));
        layout(5).forget(Set.of(STORM));

        assertThat(target.names("releases/")).containsExactlyInAnyOrder(ids.get(1), ids.get(2), ".spare-2");
        assertThat(store.records()).containsExactlyInAnyOrder(ids.get(1), ids.get(2), "spare-2");
    }

    @Test
    void whoTurnsBackLeavesTheReleaseInTheMaking() throws IOException {
        List<String> ids = List.of(release(1, HOME), release(2, HOME, STORM));
        online(ids.get(1));

        layout(2).turnBack(ids.get(1), ids.get(0));

        assertThat(layout(2).currentId()).contains(ids.get(0));
        assertThat(target.names("releases/")).containsExactlyInAnyOrder(ids.get(0), ".incoming");
        assertThat(store.records()).containsExactlyInAnyOrder(ids.get(0), "incoming");
    }

    @Test
    void aLedgerIsKeptWithTheReleaseThatItCameWith() throws IOException {
        String id = release(1, HOME);
        store.put(Ledger.FILE, "release " + id + "\nindex.html\n");

        layout(2).keepLedger(Ledger.parse("index.html\n"));
        assertThat(store.text(Ledger.of(id))).isEmpty();
        layout(2).keepLedger(Ledger.parse("release " + id + "\nindex.html\n"));

        assertThat(store.text(Ledger.of(id))).isEqualTo(store.text(Ledger.FILE));
    }

    @Test
    void filesThatAReleaseLostAreMissed() throws IOException {
        String id = release(1, HOME, STORM);
        Release release = layout(2).releases().get(0);
        assertThat(new ReleaseFiles(target).missing(release)).isEmpty();

        Files.writeString(root.resolve("releases/" + id + "/index.html"), "x");
        Files.delete(root.resolve("releases/" + id + "/tin/mua-bao.html"));

        assertThat(new ReleaseFiles(target).missing(release)).containsExactly(HOME, STORM);
    }

    /** In a folder that is changed in place, the journal tells that a publish is under way. */
    @Test
    void whatIsUnderWayInPlaceIsKnownByItsJournal() throws IOException {
        Release old = signed(1, HOME);
        Release next = signed(2, HOME, STORM);
        write("", manifest(HOME));
        write("quan-tri/", manifest(HOME));
        InPlace layout = inPlace(next.manifest());
        assertThat(layout.look()).isEqualTo(new Layout.Online(Optional.empty(), manifest(HOME)));
        assertThat(layout.state()).isEqualTo("/");

        store.put(Store.record("online"), old.text());
        assertThat(layout.look()).isEqualTo(new Layout.Online(Optional.of(old), manifest(HOME)));
        assertThat(layout.state()).isEqualTo(old.id() + "/");
        assertThat(layout.releases()).containsExactly(old);
        assertThat(layout.unfinished()).isEmpty();
        store.put(Store.record("coming"), next.text());
        write("", manifest(STORM));

        assertThat(layout.unfinished()).contains(next);
        assertThat(layout.state()).isEqualTo(old.id() + "/" + next.id());
        assertThat(layout.look()).isEqualTo(new Layout.Online(Optional.of(old), manifest(HOME, STORM)));
        assertThat(layout.reread()).isEqualTo(new Layout.Online(Optional.of(old), manifest(HOME, STORM)));
        assertThat(layout.served()).isEmpty();
        assertThat(layout.holding(Set.of(HOME))).isEmpty();
        assertThatThrownBy(() -> layout.turnBack(next.id(), old.id())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatWouldBeWrittenThroughALinkIsRefused() throws IOException {
        Files.createDirectories(root);
        Files.createDirectories(temp.resolve("ngoai"));
        Files.createSymbolicLink(root.resolve("tin"), temp.resolve("ngoai"));
        Delta home = new Delta(List.of(HOME), List.of(), List.of());
        Delta below = new Delta(List.of(OutputPath.of("tin/2026/a.html")), List.of(), List.of());
        Delta removed = new Delta(List.of(), List.of(), List.of(STORM));

        inPlace(Manifest.EMPTY).refuseLinks(home);

        assertThatThrownBy(() -> inPlace(Manifest.EMPTY).refuseLinks(below)).hasMessageContaining("publish.link");
        assertThatThrownBy(() -> inPlace(Manifest.EMPTY).refuseLinks(removed)).hasMessageContaining("publish.link");
    }
}
