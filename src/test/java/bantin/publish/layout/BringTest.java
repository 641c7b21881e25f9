package bantin.publish.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.publish.record.Delta;
import bantin.publish.record.Holder;
import bantin.publish.record.Ledger;
import bantin.publish.record.Lock;
import bantin.publish.record.Records;
import bantin.publish.record.Release;
import bantin.publish.record.Signer;
import bantin.publish.record.Store;
import bantin.publish.target.Dialogue;
import bantin.publish.target.DirectoryTarget;
import bantin.publish.target.Target;
import bantin.publish.target.WatchedTarget;
import bantin.publish.target.WithoutLinks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each change of a target on the way of a new state, in its order: what dies between two of them is told by what lies there. */
class BringTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");
    private static final String FILM = "phim.mp4";
    private static final String LONG = "p".repeat(1_000_001);

    @TempDir
    private Path temp;

    private final List<String> steps = new ArrayList<>();
    private Path root;
    private Target target;
    private Signer signer;

    @BeforeEach
    void open() throws IOException {
        root = temp.resolve("www");
        target = WatchedTarget.before(new DirectoryTarget(root, 1, () -> {}), (word, said) -> {
            switch (word) {
                case "put", "deleteFolder" -> steps.add(word + " " + said.get(0));
                case "rename", "link" -> steps.add(word + " " + said.get(0) + " " + said.get(1));
                case "delete" -> step(word, new TreeSet<>((Collection<?>) said.get(0)));
                case "copy" -> step(word, new TreeMap<>((Map<?, ?>) said.get(0)).values());
                default -> {
                    // changes nothing
                }
            }
        });
        signer = Signer.in(temp.resolve("publish.key"));
    }

    private void step(String word, Collection<?> paths) {
        if (!paths.isEmpty()) {
            steps.add(word + " " + paths);
        }
    }

    /** @param files name and words, by turns */
    private static Map<OutputPath, byte[]> files(String... files) {
        Map<OutputPath, byte[]> all = new TreeMap<>();
        for (int i = 0; i < files.length; i += 2) {
            all.put(OutputPath.of(files[i]), files[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return all;
    }

    private static Manifest manifest(String... files) {
        Map<OutputPath, Manifest.Entry> entries = new TreeMap<>();
        files(files).forEach((path, bytes) -> entries.put(path, Manifest.Entry.of(bytes)));
        return Manifest.of(entries);
    }

    private Release release(int minute, String... files) {
        return Release.signed("Lan", MORNING.plusSeconds(60L * minute), "", manifest(files), signer);
    }

    private void write(String folder, String... files) throws IOException {
        for (Map.Entry<OutputPath, byte[]> file : files(files).entrySet()) {
            Path path = root.resolve(folder + file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private void record(String name, Release release) throws IOException {
        new Store(target).put(Store.record(name), release.text());
    }

    private Layout inPlace() {
        return new InPlace(target, Records.unbelieving(target), Manifest.EMPTY);
    }

    private Layout releases() {
        return new Releases(target, Records.unbelieving(target), 2);
    }

    /** @param before happens at the last look at the lock: that of the step that nobody takes back */
    private Release bring(Layout layout, Set<OutputPath> articles, String... files) throws IOException {
        Release next = release(9, files);
        Layout.Coming coming =
                new Layout.Coming(next, new LocalFiles(temp.resolve("site"), files(files)), articles, signer);
        Holder lan = new Holder("Lan", "máy Lan", 1);
        Layout.Online online = layout.look();
        try (Lock lock = Lock.take(target, lan, MORNING, Lock.Others.ARE_PUSHED_ASIDE, Dialogue.NOBODY)) {
            steps.clear();
            layout.bring(coming, online, lock, Dialogue.NOBODY);
        }
        return next;
    }

    @Test
    void inPlaceNoPageNamesAFileThatIsNotThere() throws IOException {
        write("", "index.html", "cũ", "tin/a.html", "a", "tin/cu.html", "cũ", "anh/cu.jpg", "cũ", "mau", "mẫu");
        record(
                "online",
                release(
                        1,
                        "index.html",
                        "cũ",
                        "tin/a.html",
                        "a",
                        "tin/cu.html",
                        "cũ",
                        "anh/cu.jpg",
                        "cũ",
                        "mau",
                        "mẫu"));

        Release next = bring(
                inPlace(),
                Set.of(OutputPath.of("tin/a.html")),
                "index.html",
                "mới",
                "tin/a.html",
                "á",
                "tin/b.html",
                "b",
                "anh/b.jpg",
                "b",
                "mau/don.txt",
                "đơn");

        assertThat(steps)
                .containsExactly(
                        "put .bantin/coming.release",
                        "delete [mau]",
                        "put mau/don.txt",
                        "put anh/b.jpg",
                        "put tin/b.html",
                        "put tin/a.html",
                        "put index.html",
                        "delete [tin/cu.html]",
                        "delete [anh/cu.jpg]",
                        "rename .bantin/coming.release .bantin/online.release");
        assertThat(inPlace().look()).isEqualTo(new Layout.Online(Optional.of(next), next.manifest()));
    }

    /** What the run before it left is written down before its journal is lost. */
    @Test
    void inPlaceAnInterruptedRunIsSettledFirst() throws IOException {
        record("online", release(1, "index.html", "cũ", "le-hoi/cu.html", "cũ"));
        record("coming", release(2, "index.html", "mới", "tin/b.html", "b", FILM, LONG));
        write(
                "",
                "index.html",
                "mới",
                FILM + Target.PART,
                LONG.substring(0, 1_000_000),
                "tin/c.html" + Target.PART,
                "c");
        Files.createDirectories(root.resolve("tin"));
        Files.createDirectories(root.resolve("le-hoi"));

        bring(inPlace(), Set.of(), "index.html", "mới", FILM, LONG);

        assertThat(steps)
                .containsExactly(
                        "delete [le-hoi/.bantin-part]",
                        "put .bantin/online.release",
                        "delete [tin/c.html.bantin-part]",
                        "put .bantin/coming.release",
                        "put phim.mp4",
                        "rename .bantin/coming.release .bantin/online.release");
        assertThat(root.resolve("le-hoi")).doesNotExist();
    }

    @Test
    void inPlaceAPartThatLeadsOutOfTheFolderIsRefused() throws IOException {
        Files.createDirectories(root);
        Files.writeString(temp.resolve("mat-khau"), "x");
        Files.createSymbolicLink(root.resolve("index.html" + Target.PART), temp.resolve("mat-khau"));
        Delta home = new Delta(List.of(OutputPath.of("index.html")), List.of(), List.of());

        assertThatThrownBy(() -> inPlace().refuseLinks(home)).hasMessageContaining("publish.link");
    }

    /** Whoever took over meanwhile finds what he knows: nothing is deleted under him, nothing turned. */
    @Test
    void whoLostTheLockChangesNothingMoreThatVisitorsSee() throws IOException {
        write("", "tin/cu.html", "cũ");
        record("online", release(1, "tin/cu.html", "cũ"));
        String old = release(1, "index.html", "cũ").id();
        write("releases/" + old + "/", "index.html", "cũ");
        record(old, release(1, "index.html", "cũ"));
        target.link("current", "releases/" + old);
        Target taken = WatchedTarget.after(target, (word, said) -> {
            if (word.equals("put") && String.valueOf(said.get(0)).endsWith("index.html")) {
                Files.writeString(
                        root.resolve(".bantin/lock"), "who Hà\nmachine máy Hà\nprocess 2\nrenewed " + MORNING + "\n");
            }
        });

        assertThatThrownBy(() -> bring(
                        new InPlace(taken, Records.unbelieving(taken), Manifest.EMPTY), Set.of(), "index.html", "mới"))
                .hasMessageContaining("publish.lock.lost");
        assertThat(root.resolve("tin/cu.html")).exists();
        assertThat(root.resolve(".bantin/coming.release")).exists();
        assertThatThrownBy(
                        () -> bring(new Releases(taken, Records.unbelieving(taken), 2), Set.of(), "index.html", "mới"))
                .hasMessageContaining("publish.lock.lost");
        assertThat(releases().currentId()).contains(old);
    }

    /** What would come online damaged does not come online. */
    @Test
    void whatArrivesDamagedTwiceIsNeverTurnedTo() {
        Target poor = WatchedTarget.after(target, (word, said) -> {
            if (word.equals("put") && String.valueOf(said.get(0)).endsWith("tin/a.html")) {
                Files.writeString(root.resolve(said.get(0).toString()), "hỏng");
            }
        });

        assertThatThrownBy(() -> bring(
                        new InPlace(poor, Records.unbelieving(poor), Manifest.EMPTY),
                        Set.of(),
                        "tin/a.html",
                        "tốt đẹp"))
                .isInstanceOf(Damaged.class);
        assertThatThrownBy(() ->
                        bring(new Releases(poor, Records.unbelieving(poor), 2), Set.of(), "tin/a.html", "tốt đẹp"))
                .isInstanceOf(Damaged.class);

        assertThat(root.resolve(".bantin/online.release")).doesNotExist();
        assertThat(root.resolve("current")).doesNotExist();
    }

    private String online(int minute, String... files) throws IOException {
        Release release = release(minute, files);
        write("releases/" + release.id() + "/", files);
        record(release.id(), release);
        target.link("current", "releases/" + release.id());
        return release.id();
    }

    @Test
    void aReleaseSharesWhatDidNotChangeAndIsTurnedToWhenItIsWhole() throws IOException {
        online(1, "index.html", "cũ", "tin/a.html", "a");

        String id = bring(releases(), Set.of(), "index.html", "mới", "tin/a.html", "a")
                .id();

        assertThat(steps)
                .containsExactly(
                        "put .bantin/incoming.release",
                        "copy [releases/.incoming/tin/a.html]",
                        "put releases/.incoming/index.html",
                        "deleteFolder releases/" + id,
                        "rename releases/.incoming releases/" + id,
                        "rename .bantin/incoming.release .bantin/" + id + ".release",
                        "link current releases/" + id);
    }

    @Test
    void aReleaseInTheMakingIsGoneOnWith() throws IOException {
        online(1, "index.html", "cũ");
        record("incoming", release(2, "index.html", "mới", "tin/a.html", "a", FILM, LONG));
        write(
                "releases/.incoming/",
                "tin/a.html",
                "a",
                "tin/la.html",
                "lạ",
                "index.html",
                "m",
                FILM + Target.PART,
                "p");

        bring(releases(), Set.of(), "index.html", "mới", "tin/a.html", "a", FILM, LONG);

        assertThat(steps.subList(0, 4))
                .containsExactly(
                        "delete [releases/.incoming/index.html, releases/.incoming/tin/la.html]",
                        "put .bantin/incoming.release",
                        "put releases/.incoming/index.html",
                        "put releases/.incoming/phim.mp4");
    }

    /** A journal without its folder: whoever made the spare ready died over it, and nobody knows how far it came. */
    @Test
    void aSpareThatWasBeingMadeReadyIsThrownAway() throws IOException {
        online(1, "index.html", "cũ");
        record("incoming", release(2, "index.html", "mới"));
        record("spare-1", release(0, "index.html", "cũ"));
        write("releases/.spare-1/", "index.html", "cũ");

        bring(releases(), Set.of(), "index.html", "mới");

        assertThat(steps.subList(0, 4))
                .containsExactly(
                        "delete [.bantin/spare-1.release]",
                        "deleteFolder releases/.spare-1",
                        "put .bantin/incoming.release",
                        "put releases/.incoming/index.html");
    }

    /** Somebody was at the server: nothing that lies there beside what is online is built upon. */
    @Test
    void whoDoubtsBeginsWithNothing() throws IOException {
        online(1, "index.html", "cũ");
        record("spare-1", release(0, "index.html", "mới"));
        write("releases/.spare-1/", "index.html", "mới");
        write("releases/.incoming/", "index.html", "mới");
        Layout layout = releases();
        layout.reread();

        bring(layout, Set.of(), "index.html", "mới");

        assertThat(steps.subList(0, 5))
                .containsExactly(
                        "deleteFolder releases/.incoming",
                        "delete [.bantin/spare-1.release]",
                        "deleteFolder releases/.spare-1",
                        "put .bantin/incoming.release",
                        "put releases/.incoming/index.html");
    }

    @Test
    void whatTheSpareHoldsAlreadyNeedNotTravel() throws IOException {
        online(1, "index.html", "cũ");
        record("spare-1", release(0, "index.html", "mới", "tin/a.html", "a", "tin/b.html", "b"));
        write("releases/.spare-1/", "index.html", "mới", "tin/a.html", "á à", "tin/b.html", "b", "tin/la.html", "lạ");
        Layout layout = releases();
        layout.makeReady();

        bring(layout, Set.of(), "index.html", "mới", "tin/a.html", "a", "tin/b.html", "bê");

        assertThat(steps.subList(0, 6))
                .containsExactly(
                        "put .bantin/incoming.release",
                        "delete [releases/.spare-1/tin/a.html, releases/.spare-1/tin/b.html, releases/.spare-1/tin/la.html]",
                        "rename releases/.spare-1 releases/.incoming",
                        "delete [.bantin/spare-1.release]",
                        "put releases/.incoming/tin/a.html",
                        "put releases/.incoming/tin/b.html");
    }

    @Test
    void aSpareThatHoldsNothingOfUseGoes() throws IOException {
        record("spare-2", release(0, "index.html", "cũ"));
        write("releases/.spare-2/", "index.html", "cũ");

        bring(releases(), Set.of(), "index.html", "mới");

        assertThat(steps.subList(0, 4))
                .containsExactly(
                        "put .bantin/incoming.release",
                        "delete [.bantin/spare-2.release]",
                        "deleteFolder releases/.spare-2",
                        "put releases/.incoming/index.html");
    }

    @Test
    void aSpareWhoseMakerDiedIsMadeAnewAndStaleRecordsGo() throws IOException {
        String id = online(1, "index.html", "cũ");
        write("releases/.spare-1/", "index.html", "cũ");
        record("spare-7", release(0, "index.html", "cũ"));
        steps.clear();

        releases().prune();

        assertThat(steps)
                .containsExactly(
                        "delete [.bantin/spare-1.release]",
                        "deleteFolder releases/.spare-1",
                        "delete [.bantin/spare-7.release]",
                        "copy [releases/.spare-1/index.html]",
                        "put .bantin/spare-1.release",
                        "copy [releases/.spare-2/index.html]",
                        "put .bantin/spare-2.release");
        assertThat(releases().currentId()).contains(id);
    }

    @Test
    void whereFilesCannotShareBytesThereIsNoSpare() throws IOException {
        online(1, "index.html", "cũ", "tin/a.html", "a");

        new Releases(WithoutLinks.over(target), Records.unbelieving(target), 2).prune();

        assertThat(target.names("releases/")).noneMatch(name -> name.startsWith(".spare-"));
        assertThat(new Store(target).records()).hasSize(1);
    }

    @Test
    void aLedgerThatWasKeptIsReplaced() throws IOException {
        String id = online(1, "index.html", "cũ");
        Store store = new Store(target);
        store.put(Ledger.of(id), "cũ");
        store.put(Ledger.FILE, "release " + id + "\nindex.html\n");

        releases().keepLedger(Ledger.parse("release " + id + "\nindex.html\n"));

        assertThat(store.text(Ledger.of(id))).isEqualTo(store.text(Ledger.FILE));
    }
}
