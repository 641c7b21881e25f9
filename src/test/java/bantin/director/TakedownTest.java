package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four ways of taking an entry down, each for every kind of entry there is, judged by the bytes of the output alone. */
class TakedownTest {
    @TempDir
    Path home;

    private TakenDown portal(String how) throws IOException {
        return new TakenDown(home, how);
    }

    private SiteBuild.Result result() {
        return new TestPortal(home, home.resolve("public"), 2).buildSound();
    }

    private SortedMap<String, String> built() throws IOException {
        result();
        return texts();
    }

    private SortedMap<String, String> texts() throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        TestPortal.files(home.resolve("public"))
                .forEach((file, bytes) ->
                        texts.put(file, new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT)));
        return texts;
    }

    /** The files whose names or bytes hold a word. */
    private static List<String> holding(Map<String, String> files, String word) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().contains(word) || file.getValue().contains(word))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String page(TakenDown portal, Map<String, String> files, String kind) {
        return files.keySet().stream()
                .filter(file -> file.endsWith("dc" + kind + "/index.html") && !file.startsWith("da-go/"))
                .findFirst()
                .orElse("");
    }

    @Test
    void whatIsNotTakenDownIsEverywhere() throws IOException {
        TakenDown portal = portal("");

        Map<String, String> files = built();

        for (String kind : portal.kinds()) {
            assertThat(holding(files, "chu" + kind))
                    .as(kind)
                    .anyMatch(file -> file.startsWith("tim-kiem/"))
                    .anyMatch(file -> file.startsWith("the/"))
                    .anyMatch(file -> file.equals("chu" + kind + "tinh.txt"))
                    .anyMatch(file -> file.startsWith("tep/"));
            assertThat(files.get("sitemap.xml")).contains("dc" + kind + "/");
        }
    }

    @Test
    void whatVanishedLeavesNoTrace() throws IOException {
        TakenDown portal = portal("vanish: true\n");

        Map<String, String> files = built();

        for (String kind : portal.kinds()) {
            assertThat(holding(files, "chu" + kind)).as(kind).isEmpty();
            assertThat(holding(files, "dc" + kind)).as(kind).isEmpty();
        }
        // what the emblem is drawn for: one picture for sharing, and icons
        assertThat(files.keySet())
                .filteredOn(file -> file.matches("anh/.*\\.(jpg|webp)"))
                .hasSize(1);
        assertThat(files.keySet())
                .filteredOn(file -> file.matches("anh/.*\\.png"))
                .hasSize(3);
    }

    @Test
    void whatIsGoneIsAnAddressAndAReason() throws IOException {
        TakenDown portal = portal("gone: Số liệu đã cũ\ninstead: /news/khac.md\n");

        Map<String, String> files = built();

        for (String kind : portal.kinds()) {
            assertThat(holding(files, "chu" + kind)).as(kind).containsExactly("chu" + kind + "tinh.txt");
            String page = page(portal, files, kind);
            assertThat(files.get(page))
                    .as(kind)
                    .contains("trang này đã được gỡ", "số liệu đã cũ", "giá lúa tăng", "noindex");
            assertThat(files.get("da-go/" + page)).isNotNull();
            assertThat(holding(files, "/dc" + kind + "/"))
                    .as(kind)
                    .containsExactlyInAnyOrder(page, "da-go/" + page, "dc" + kind + "cu/index.html");
        }
        assertThat(files.get("da-go.html")).contains("trang này đã được gỡ");
    }

    @Test
    void whatIsWithdrawnStaysUnderItsReasonAndInNoList() throws IOException {
        TakenDown portal = portal("withdrawn: Ban hành nhầm thẩm quyền\n");

        Map<String, String> files = built();

        for (String kind : portal.kinds()) {
            String page = page(portal, files, kind);
            assertThat(files.get(page))
                    .as(kind)
                    .contains("ban hành nhầm thẩm quyền", "noindex", "thân bài chu" + kind)
                    .doesNotContain("data-share", "sharer.php");
            String own = page.replace("index.html", "");
            assertThat(holding(files, "chu" + kind))
                    .as(kind)
                    .allMatch(file -> file.startsWith(own)
                            || file.startsWith("tep/")
                            || file.equals("dc" + kind + "cu/index.html")
                            || file.equals("chu" + kind + "tinh.txt"));
            assertThat(holding(files, own))
                    .as(kind)
                    .allMatch(file -> file.startsWith(own)
                            || file.startsWith("tep/")
                            || file.equals("dc" + kind + "cu/index.html"));
        }
    }

    @Test
    void linksLeadToWhatIsGoneAndNotToWhatVanished() throws IOException {
        String links = "---\ntitle: Liên kết\ndate: 2026-03-19\ncategory: tin-tuc\n---\n"
                + "[theo tệp](dcbaiviet/index.md) [theo địa chỉ](/tin-tuc/dcbaiviet/) [mục](dcbaiviet/index.md#muc)\n"
                + "[đủ](https://vinhhuu.example.vn/tin-tuc/dcbaiviet/)\n";
        new TakenDown(home, "gone: Số liệu đã cũ\n").put("content/news/lien-ket.md", links);
        assertThat(built().get("tin-tuc/lien-ket/index.html"))
                .containsPattern("(?s)(href=\"/tin-tuc/dcbaiviet/\">[^<]*<.*){3}https://vinhhuu");

        new TakenDown(home, "vanish: true\n").put("content/news/lien-ket.md", links);
        List<Problem> told = result().problems().stream()
                .filter(problem -> problem.id().startsWith("link."))
                .toList();
        assertThat(told).extracting(Problem::id).hasSize(4).containsOnly("link.vanished");
        assertThat(told.get(0).place().file()).isEqualTo("content/news/lien-ket.md");
        assertThat(told.get(0).place().line()).isEqualTo(6);
        assertThat(holding(texts(), "dcbaiviet")).isEmpty();
    }

    @Test
    void aPictureThatOthersShowStaysWithThem() throws IOException {
        new TakenDown(home, "vanish: true\n")
                .put(
                        "content/news/muon.md",
                        "---\n"
                                + "title: Mượn ảnh\n"
                                + "date: 2026-03-19\n"
                                + "category: tin-tuc\n"
                                + "---\n"
                                + "![Ảnh](dcbaiviet/chubaivietanh.png)\n");

        assertThat(built().get("tin-tuc/muon/index.html")).contains("<img");
    }
}
