package bantin.publish.layout;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.publish.target.DirectoryTarget;
import bantin.publish.target.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in a folder after a run that broke off, and which of it is bantin's. */
class FilesThereTest {
    private static final String PART = Target.PART;

    @TempDir
    private Path root;

    private Target target;

    @BeforeEach
    void open() {
        target = new DirectoryTarget(root);
    }

    private void put(String path, String words) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, words);
    }

    private static Manifest.Entry entry(String words) {
        return Manifest.Entry.of(words.getBytes(StandardCharsets.UTF_8));
    }

    /** @param files name and words, by turns */
    private static Manifest manifest(String... files) {
        Map<OutputPath, Manifest.Entry> all = new TreeMap<>();
        for (int i = 0; i < files.length; i += 2) {
            all.put(OutputPath.of(files[i]), entry(files[i + 1]));
        }
        return Manifest.of(all);
    }

    private static Set<OutputPath> paths(String... paths) {
        return Set.copyOf(Arrays.stream(paths).map(OutputPath::of).toList());
    }

    @Test
    void withoutARecordOnlyTheVerySameFilesAreOurs() throws IOException {
        put("index.html", "mới");
        put("a.html", "cũ!");
        put("b.html", "dài hơn");
        put("quan-tri.php", "x");
        put("a\\b.html", "x");

        assertThat(new FilesThere(target).among(manifest("index.html", "mới", "a.html", "mới", "b.html", "mới")))
                .isEqualTo(manifest("index.html", "mới"));
    }

    @Test
    void ofTwoStatesEachFileTellsInWhichItIs() throws IOException {
        Manifest old = manifest("cu.html", "cũ", "dai.html", "dài", "giong.html", "8.150", "khac.html", "1");
        Manifest next = manifest("moi.html", "mới", "dai.html", "dài hơn", "giong.html", "8.250", "khac.html", "2");
        put("cu.html", "cũ");
        put("dai.html", "dài hơn");
        put("giong.html", "8.250");
        put("khac.html", "3");
        put("la.html", "của người khác");

        Manifest there = new FilesThere(target).of(List.of(old, next));

        assertThat(there.files().keySet()).isEqualTo(paths("cu.html", "dai.html", "giong.html", "khac.html"));
        assertThat(there.get(OutputPath.of("cu.html"))).isEqualTo(entry("cũ"));
        assertThat(there.get(OutputPath.of("dai.html"))).isEqualTo(entry("dài hơn"));
        assertThat(there.get(OutputPath.of("giong.html"))).isEqualTo(entry("8.250"));
        // ours, but neither of the two: sent anew, whatever comes
        assertThat(Objects.requireNonNull(there.get(OutputPath.of("khac.html"))).size())
                .isNegative();
    }

    @Test
    void aFileOfASizeThatNoStateKnowsIsSentAnew() throws IOException {
        put("index.html", "nửa chừng");

        Manifest there = new FilesThere(target).of(List.of(manifest("index.html", "x")));

        assertThat(Objects.requireNonNull(there.get(OutputPath.of("index.html")))
                        .size())
                .isNegative();
    }

    @Test
    void foldersThatWereLeftEmptyAreTakenAlongOnce() {
        Set<OutputPath> known = paths(
                "tin/cu/index.html",
                "tin/cu/anh.jpg",
                "tin/gia-lua/a.html",
                "tin/moi/a.html",
                "lich/a.html",
                "trang.html");
        Manifest next = manifest("tin/moi/a.html", "x");
        List<String> there = List.of("index.html", "tin/gia-lua/sau/b.html", "lich");

        assertThat(EmptyFolders.filesIn(known, next, there)).containsExactly("tin/cu/" + PART);
    }

    @Test
    void aFolderBelowWhatBecameAFileIsGoneAlready() {
        assertThat(EmptyFolders.filesIn(paths("lich/2026/thang-1/a.html"), Manifest.EMPTY, List.of("lich/2026")))
                .isEmpty();
        assertThat(EmptyFolders.filesIn(paths("lich/2026/a.html"), Manifest.EMPTY, List.of("lich.html")))
                .containsExactly("lich/2026/" + PART);
    }

    @Test
    void whatABrokenRunBroughtIsUsedAndTheRestGoes() throws IOException {
        String film = "phim ".repeat(2_000_000);
        String incoming = ReleaseFolders.INCOMING + "/";
        put(incoming + "index.html", "mới");
        put(incoming + "khac.html", "cũ");
        put(incoming + "doi.html", "mới");
        put(incoming + "ngan.html", "mớ");
        put(incoming + "nha-cai.html", "nhà cái");
        put(incoming + "a\\b.html", "x");
        put(incoming + "phim.mp4" + PART, "một phần");
        put(incoming + "index.html" + PART, "m");
        Files.createDirectories(root.resolve(incoming + "rong"));
        put(".bantin/incoming.release" + PART, "x");
        put(".bantin/addresses", "x");
        Manifest begun = manifest(
                "index.html",
                "mới",
                "khac.html",
                "cũ",
                "doi.html",
                "mới",
                "ngan.html",
                "mới",
                "rong/a.html",
                "x",
                "phim.mp4",
                film);
        Manifest next = manifest(
                "index.html", "mới", "khac.html", "mới", "doi.html", "mới nữa", "ngan.html", "mới", "phim.mp4", film);

        assertThat(new Resumed(target, begun).usableFor(next, manifest("phim.mp4", film, "index.html", "mới")))
                .isEqualTo(paths("index.html"));

        assertThat(target.list("").keySet())
                .containsExactlyInAnyOrder(incoming + "index.html", incoming + "phim.mp4" + PART, ".bantin/addresses");
        assertThat(root.resolve(incoming + "rong")).doesNotExist();
    }
}
