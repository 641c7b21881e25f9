package bantin.publish.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.publish.record.Holder;
import bantin.publish.record.Lock;
import bantin.publish.record.Release;
import bantin.publish.record.Signer;
import bantin.publish.target.Dialogue;
import bantin.publish.target.DirectoryTarget;
import bantin.publish.target.Target;
import bantin.publish.target.Trusting;
import bantin.publish.target.WatchedTarget;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What travels, and what is looked at when it is there. */
class SenderTest {
    private static final OutputPath HOME = OutputPath.of("index.html");

    @TempDir
    private Path temp;

    private final Map<OutputPath, byte[]> files = new TreeMap<>();
    private final List<String> log = Collections.synchronizedList(new ArrayList<>());
    private Path root;
    private Target disk;
    private Signer signer;

    @BeforeEach
    void open() throws IOException {
        root = temp.resolve("www");
        disk = new DirectoryTarget(root);
        signer = Signer.in(temp.resolve("publish.key"));
        file("index.html", "Trang chủ");
    }

    private void file(String path, String words) {
        files.put(OutputPath.of(path), words.getBytes(StandardCharsets.UTF_8));
    }

    private Manifest manifest() {
        Map<OutputPath, Manifest.Entry> entries = new TreeMap<>();
        files.forEach((path, bytes) -> entries.put(path, Manifest.Entry.of(bytes)));
        return Manifest.of(entries);
    }

    private Sender sender(Target target, Dialogue dialogue) throws IOException {
        Release release = Release.signed("Lan", Instant.EPOCH, "", manifest(), signer);
        Layout.Coming coming =
                new Layout.Coming(release, new LocalFiles(temp.resolve("site"), files), Set.of(), signer);
        Lock lock = Lock.take(
                disk, new Holder("Lan", "máy Lan", 1), Instant.EPOCH, Lock.Others.ARE_PUSHED_ASIDE, Dialogue.NOBODY);
        return new Sender(target, "moi/", coming, lock, dialogue);
    }

    private void check(Target target) throws IOException {
        Sender sender = sender(target, Dialogue.NOBODY);
        List<OutputPath> all = List.copyOf(files.keySet());
        sender.send(List.of(all));
        new TransferCheck(target, "moi/", manifest(), sender).check(all);
    }

    /** Whoever wrote over each file that came, so often. */
    private Target poor(int times) {
        int[] left = {times};
        return WatchedTarget.after(disk, (word, said) -> {
            if (word.equals("put") && String.valueOf(said.get(0)).endsWith("index.html") && left[0]-- > 0) {
                Files.writeString(root.resolve("moi/index.html"), "Trang chú");
            }
        });
    }

    /** As where files are only fetched. */
    private Target withoutHashes(Target target) {
        return (Target) Proxy.newProxyInstance(
                Target.class.getClassLoader(), new Class<?>[] {Target.class}, (proxy, method, args) -> {
                    if (method.getName().equals("hash")) {
                        log.add(String.valueOf(args[0]));
                    }
                    try {
                        return method.getName().equals("hashes") ? Optional.empty() : method.invoke(target, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Test
    void everyFileArrivesInItsFolderAndIsCounted() throws IOException {
        file("tin/a.html", "a");
        List<String> counted = Collections.synchronizedList(new ArrayList<>());
        Dialogue counting = new Trusting() {
            @Override
            public void progress(int done, int total) {
                counted.add(done + "/" + total);
            }
        };

        sender(disk, counting).send(List.of(List.of(OutputPath.of("tin/a.html")), List.of(HOME)));

        assertThat(root.resolve("moi/index.html")).hasContent("Trang chủ");
        assertThat(root.resolve("moi/tin/a.html")).hasContent("a");
        assertThat(counted).containsExactly("1/2", "2/2");
    }

    @Test
    void whatArrivedDamagedIsSentOnceMore() throws IOException {
        check(poor(1));
        assertThat(root.resolve("moi/index.html")).hasContent("Trang chủ");

        check(withoutHashes(poor(1)));
        assertThat(root.resolve("moi/index.html")).hasContent("Trang chủ");
        assertThat(log).containsExactly("moi/index.html", "moi/index.html");
    }

    @Test
    void whatIsDamagedAgainIsSaid() {
        assertThatThrownBy(() -> check(poor(2)))
                .isInstanceOf(Damaged.class)
                .hasMessageContaining("publish.arrived-damaged")
                .hasMessageContaining("index.html");
    }

    /** On a slow line a portal of 200 MB would have been fetched back whole. */
    @Test
    void ofManyFilesOnlySomeAreReadBack() throws IOException {
        IntStream.range(10, 29).forEach(i -> file("anh/" + i + ".jpg", "ả".repeat(200_000)));
        file("phim.mp4", "p".repeat(8_000_001));

        check(withoutHashes(disk));

        // 20 MB are more than twice what reading back may cost: each third file, but no long one
        assertThat(log)
                .hasSize(7)
                .contains("moi/anh/10.jpg", "moi/anh/13.jpg")
                .doesNotContain("moi/anh/11.jpg", "moi/phim.mp4");
    }

    /** A film of an hour would have been sent to its end after all was lost. */
    @Test
    void afterAFailureALongFileIsNotSentToItsEnd() throws IOException {
        file("phim.mp4", "p".repeat(3_000_000));
        Target failing = WatchedTarget.before(disk, (word, said) -> {
            if (word.equals("put") && said.get(0).equals("moi/index.html")) {
                throw new IOException("đầy đĩa");
            }
        });
        Sender sender = sender(failing, Dialogue.NOBODY);
        assertThatThrownBy(() -> sender.send(List.of(List.of(HOME)))).hasMessage("đầy đĩa");

        assertThatThrownBy(() -> sender.send(List.of(List.of(OutputPath.of("phim.mp4")))))
                .hasMessageContaining("another file");

        assertThat(root.resolve("moi/phim.mp4")).doesNotExist();
    }

    @Test
    void compressedCopiesAreMadeWhereNobodyMadeThem() throws IOException {
        OutputPath page = OutputPath.of("tin/a.html");
        Path site = temp.resolve("site");
        Files.createDirectories(site.resolve("tin"));
        Files.writeString(site.resolve("tin/a.html"), "vùng cao");
        Files.writeString(site.resolve("san.gz"), "của biên tập viên");
        LocalFiles local = new LocalFiles(site, Map.of(HOME, new byte[] {1}));

        byte[] packed = local.pack(Packing.GZIP, page);

        assertThat(local.open(Packing.GZIP.of(page)).readAllBytes()).isEqualTo(packed);
        assertThat(new LocalFiles(site, Map.of()).open(Packing.GZIP.of(page)).readAllBytes())
                .isEqualTo(packed);
        assertThat(local.open(OutputPath.of("san.gz")).readAllBytes())
                .isEqualTo("của biên tập viên".getBytes(StandardCharsets.UTF_8));
        assertThat(local.open(HOME).readAllBytes()).containsExactly(1);
        assertThat(local.pack(Packing.GZIP, HOME)).isEqualTo(Packing.GZIP.pack(new byte[] {1}));
        assertThat(packed[9]).isEqualTo((byte) 255);
    }

    @Test
    void onlyTextsThatAreLongEnoughAreCompressed() throws IOException {
        assertThat(Precompressed.suits(HOME, 1000)).isTrue();
        assertThat(Precompressed.suits(HOME, 999)).isFalse();
        assertThat(Precompressed.suits(OutputPath.of("anh/a.jpg"), 1000)).isFalse();
        assertThat(Packing.plain(OutputPath.of(".gz"))).isEqualTo(OutputPath.of(".gz"));
        assertThat(Packing.by(HOME)).isEmpty();
    }
}
