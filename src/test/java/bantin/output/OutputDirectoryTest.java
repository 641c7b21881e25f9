package bantin.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.problem.BantinException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputDirectoryTest {
    @TempDir
    private Path home;

    private Path folder;
    private OutputDirectory output;

    @BeforeEach
    void prepare() {
        folder = home.resolve("public");
        output = new OutputDirectory(folder);
    }

    @Test
    void newSiteReplacesTheOldOneWhole() throws IOException {
        put(Map.of("index.html", "cũ", "cu/index.html", "bài cũ"));

        Changes changes = put(Map.of("index.html", "mới", "moi/index.html", "bài mới"));

        assertThat(changes).isEqualTo(new Changes(1, 1, 1, 0));
        assertThat(folder.resolve("index.html")).hasContent("mới");
        assertThat(folder.resolve("cu")).doesNotExist();
        assertThat(home).isDirectoryNotContaining("glob:**.next").isDirectoryNotContaining("glob:**.last");
    }

    @Test
    void unchangedFilesKeepTheirTime() throws IOException {
        put(Map.of("index.html", "như cũ"));
        FileTime before = FileTime.fromMillis(1_584_500_000_000L);
        Files.setLastModifiedTime(folder.resolve("index.html"), before);

        Changes changes = put(Map.of("index.html", "như cũ"));

        assertThat(changes.unchanged()).isEqualTo(1);
        assertThat(Files.getLastModifiedTime(folder.resolve("index.html"))).isEqualTo(before);
    }

    @Test
    void siteThatIsNotFinishedChangesNothing() throws IOException {
        put(Map.of("index.html", "cũ"));

        try (Staging staging = output.stage()) {
            staging.put(page("index.html", "dở dang"));
        }

        assertThat(folder.resolve("index.html")).hasContent("cũ");
        assertThat(home).isDirectoryNotContaining("glob:**.next");
    }

    @Test
    void killBetweenTheTwoRenamesIsRepaired() throws IOException {
        put(Map.of("index.html", "cũ"));
        Files.move(folder, home.resolve(".public.last"));
        Files.createDirectories(home.resolve(".public.next"));

        output.repair();

        assertThat(folder.resolve("index.html")).hasContent("cũ");
        assertThat(home.resolve(".public.next")).doesNotExist();
    }

    @Test
    void killBeforeTheOldSiteWasDeletedIsRepaired() throws IOException {
        put(Map.of("index.html", "mới"));
        Files.createDirectories(home.resolve(".public.last/cu"));
        Files.writeString(home.resolve(".public.last/cu/index.html"), "cũ");

        output.repair();

        assertThat(folder.resolve("index.html")).hasContent("mới");
        assertThat(home.resolve(".public.last")).doesNotExist();
    }

    /** Whoever looked meanwhile saw old pages and new ones, and none that named what was not there. */
    @Test
    void killAmongFewChangesIsFinishedByTheNext() throws IOException {
        Map<String, String> old = manyPages();
        Map<String, String> site = new TreeMap<>(old);
        site.put("index.html", "trang chủ mới");
        site.put("tin/moi/index.html", "bài mới");
        site.put("tin/bai-3/index.html", "bài 3, sửa");
        site.remove("tin/bai-4/index.html");
        site.remove("tin/bai-5/index.html");
        List<String> ways = List.of("tin/moi/index.html", "index.html", "tin/bai-3/index.html");
        for (int killed = 0; killed <= ways.size() + 2; killed++) {
            put(old);
            Path next = Files.createDirectories(home.resolve(".public.next"));
            Files.writeString(next.resolve(Folders.MARK), "bantin\n");
            List<String> gone = List.of("tin/bai-4/index.html", "tin/bai-5/index.html");
            for (int i = 0; i < ways.size(); i++) {
                Path place = (i < killed ? folder : next).resolve(ways.get(i));
                Files.createDirectories(place.getParent());
                Files.writeString(place, site.get(ways.get(i)));
            }
            FewChanges.decide(next, gone);
            for (int i = ways.size(); i < killed; i++) {
                Files.delete(folder.resolve(gone.get(i - ways.size())));
            }

            output.repair();

            assertThat(all()).as("killed after %d", killed).isEqualTo(site);
            assertThat(folder.resolve("tin/bai-4")).doesNotExist();
            assertThat(home).isDirectoryNotContaining("glob:**.next");
        }
    }

    @Test
    void fewChangesLeaveAllElseWhereItLies() throws IOException {
        Map<String, String> site = manyPages();
        put(site);
        Object place = Files.getAttribute(folder.resolve("tin/bai-1"), "unix:ino");
        site.put("index.html", "trang chủ mới");
        site.put("tin/moi/index.html", "bài mới");
        site.remove("tin/bai-4/index.html");

        assertThat(put(site)).isEqualTo(new Changes(1, 1, 1, 39));

        assertThat(all()).isEqualTo(site);
        assertThat(folder.resolve("tin/bai-4")).doesNotExist();
        assertThat(Files.getAttribute(folder.resolve("tin/bai-1"), "unix:ino")).isEqualTo(place);
        assertThat(home).isDirectoryNotContaining("glob:**.next");
    }

    /** A page at the place of a folder, a folder at the place of a page, a link, a folder that nobody filled: all as if built anew. */
    @Test
    void whatStandsInTheWayOfFewChangesGoes() throws IOException {
        Map<String, String> site = manyPages();
        site.put("thong-bao", "một tệp");
        put(site);
        site.remove("thong-bao");
        site.put("thong-bao/index.html", "nay là trang");
        put(site);
        assertThat(all()).isEqualTo(site);

        site.remove("tin/bai-4/index.html");
        site.put("tin/bai-4", "nay là tệp");
        put(site);
        assertThat(all()).isEqualTo(site);

        Path elsewhere = Files.createDirectories(home.resolve("nơi khác"));
        Files.move(folder.resolve("tin/bai-7/index.html"), elsewhere.resolve("index.html"));
        Files.delete(folder.resolve("tin/bai-7"));
        Files.createSymbolicLink(folder.resolve("tin/bai-7"), elsewhere);
        put(site);
        assertThat(all()).isEqualTo(site);
        assertThat(folder.resolve("tin/bai-7")).isDirectory();
        assertThat(Files.isSymbolicLink(folder.resolve("tin/bai-7"))).isFalse();
        assertThat(elsewhere.resolve("index.html")).exists();

        Files.createDirectories(folder.resolve("tin/rong"));
        put(site);
        assertThat(folder.resolve("tin/rong")).doesNotExist();
    }

    /** On some disks they would be one file, which the last of the few changes would delete. */
    @Test
    void namesThatDifferInTheirLettersCaseAlone() throws IOException {
        Map<String, String> site = manyPages();
        site.put("van-ban/QD-12.pdf", "quyết định");
        put(site);
        site.put("van-ban/qd-12.pdf", site.remove("van-ban/QD-12.pdf"));
        Object place = Files.getAttribute(folder, "unix:ino");

        put(site);

        assertThat(all()).isEqualTo(site);
        assertThat(Files.getAttribute(folder, "unix:ino")).as("whole").isNotEqualTo(place);
    }

    private static Map<String, String> manyPages() {
        Map<String, String> site = new TreeMap<>(Map.of("index.html", "trang chủ"));
        for (int i = 0; i < 40; i++) {
            site.put("tin/bai-" + i + "/index.html", "bài " + i);
        }
        return site;
    }

    private Map<String, String> all() throws IOException {
        Map<String, String> all = new TreeMap<>();
        for (OutputPath path : Manifest.ofFolder(folder).files().keySet()) {
            all.put(path.path(), Files.readString(path.in(folder)));
        }
        return all;
    }

    @Test
    void folderOfSomebodyElseIsRefused() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("luan-van.doc"), "của người khác");

        assertThatThrownBy(() -> output.stage()).isInstanceOfSatisfying(BantinException.class, e -> assertThat(e.id())
                .isEqualTo("output.foreign"));
        assertThat(folder.resolve("luan-van.doc")).exists();
    }

    @Test
    void fileChangedByHandIsWrittenAgain() throws IOException {
        put(Map.of("index.html", "thật"));
        Files.writeString(folder.resolve("index.html"), "giả!", StandardCharsets.UTF_8);

        put(Map.of("index.html", "thật"));

        assertThat(folder.resolve("index.html")).hasContent("thật");
    }

    /** A photo that was exchanged for one of the same size stayed as it was. */
    @Test
    void copiedFileIsTheSameOnlyByItsBytes() throws IOException {
        assertThat(copy("một", false)).isEqualTo(new Changes(1, 0, 0, 0));
        assertThat(copy("một", false)).isEqualTo(new Changes(0, 0, 0, 1));
        assertThat(copy("hai", false)).isEqualTo(new Changes(0, 1, 0, 0));
        assertThat(folder.resolve("anh.jpg")).hasContent("hai");
        assertThat(copy("hai ba", false)).isEqualTo(new Changes(0, 1, 0, 0));
        assertThat(folder.resolve("anh.jpg")).hasContent("hai ba");
    }

    /** Its hash stands in its name: what else has this name and this size is not read. */
    @Test
    void fileThatIsCalledByItsContentIsNotRead() throws IOException {
        copy("một", true);

        assertThat(copy("ba!", true)).isEqualTo(new Changes(0, 1, 0, 0));
        assertThat(copy("bốn", true)).isEqualTo(new Changes(0, 1, 0, 0));
        assertThat(copy("một", true)).isEqualTo(new Changes(0, 0, 0, 1));
        assertThat(folder.resolve("anh.jpg")).hasContent("bốn");
    }

    private Changes copy(String bytes, boolean named) throws IOException {
        Path source = Files.writeString(home.resolve("nguon.jpg"), bytes);
        try (Staging staging = output.stage()) {
            staging.put(new Artifact.Copied(OutputPath.of("anh.jpg"), source, named));
            return staging.swapIn();
        }
    }

    @Test
    void filesThatAreGoneAreCountedAndThoseWithoutBytesKept() {
        assertThat(put(Map.of("a.html", "", "b.html", "x", "c.html", "y"))).isEqualTo(new Changes(3, 0, 0, 0));
        assertThat(put(Map.of("a.html", "", "b.html", "z"))).isEqualTo(new Changes(0, 1, 1, 1));
    }

    @Test
    void emptyFolderIsNobodys() throws IOException {
        Files.createDirectories(folder);

        put(Map.of("index.html", "mới"));

        assertThat(folder.resolve("index.html")).hasContent("mới");
    }

    @Test
    void fileInPlaceOfTheFolderIsSomebodyElses() throws IOException {
        Files.writeString(folder, "của người khác");

        assertThatThrownBy(() -> output.stage()).hasMessageContaining("output.foreign");
        assertThat(folder).hasContent("của người khác");
    }

    @Test
    void whatStagingLeftBehindIsNotPartOfTheNextSite() throws IOException {
        Files.createDirectories(home.resolve(".public.next"));
        Files.writeString(home.resolve(".public.next/cu.html"), "dở dang");

        put(Map.of("index.html", "mới"));

        assertThat(folder.resolve("cu.html")).doesNotExist();
    }

    private Changes put(Map<String, String> files) {
        try (Staging staging = output.stage()) {
            files.forEach((path, text) -> staging.put(page(path, text)));
            return staging.swapIn();
        }
    }

    private static Artifact page(String path, String text) {
        return new Artifact.Rendered(OutputPath.of(path), text.getBytes(StandardCharsets.UTF_8));
    }
    /** Something in the way of the old site's place to stand aside: readers keep what they had. */
    @Test
    void siteThatCannotBeReplacedStays() throws IOException {
        put(Map.of("index.html", "một"));
        try (Staging staging = output.stage()) {
            staging.put(page("index.html", "hai"));
            Path inTheWay = folder.resolveSibling("." + folder.getFileName() + ".last");
            Files.createDirectories(inTheWay);
            Files.writeString(inTheWay.resolve("x"), "");

            assertThatThrownBy(staging::swapIn)
                    .hasMessageContaining("output.swap")
                    .hasMessageContaining(folder.toString());
        }

        assertThat(folder.resolve("index.html")).hasContent("một");
    }
}
