package bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.director.DrawnCards;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Drafts, scheduled and expired items leave no trace. Every hidden item carries a word of its own in its title, slug, tags,
 * text and files, and no byte and no file name of the output may hold one.
 */
class NoTraceTest {
    private static final String TODAY = "2026-03-20 08:00";
    private static final Set<String> DRAFTS =
            Set.of("nhapbai", "nhaptrang", "nhapalbum", "nhapthe", "nhapanh", "nhaptep", "nhapbia", "nhapcu");
    private static final Set<String> SCHEDULED = Set.of(
            "henbai", "hentrang", "henalbum", "henthe", "henanh", "hentep", "henbia", "hencu", "henslide", "hentin");
    private static final Set<String> EXPIRED = Set.of(
            "hetbai", "hettrang", "hetalbum", "hetthe", "hetanh", "hettep", "hetbia", "hetcu", "hetslide", "hettin");

    @TempDir
    Path folder;

    private Path content;
    private int shade = 10;

    @BeforeEach
    void aSiteWithHiddenItemsOfAllKinds() throws IOException {
        Trees.write(folder.resolve("site/site.yml"), Trees.SITE);
        DrawnCards.in(folder.resolve("site"));
        content = folder.resolve("site/content");
        items("nhap", "draft: true", "2026-03-01");
        items("hen", "", "2026-04-01");
        items("het", "expires: 2026-03-10", "2026-03-01");
        Trees.write(content.resolve("news/hien.md"), article("Giá lúa tăng", "", "2026-03-18", ""));
        Trees.write(
                content.resolve("slides.yml"), slide("hen", "from: 2026-04-01") + slide("het", "until: 2026-03-10"));
        Trees.write(
                content.resolve("notices.yml"), notice("hen", "from: 2026-04-01") + notice("het", "until: 2026-03-10"));
    }

    @Test
    void hiddenItemsAreNowhereInTheOutput() throws IOException {
        assertThat(tracesOn(TODAY)).isEmpty();
        // pictures are named by their content: nothing online shows one but the emblem that stands for pages elsewhere
        String home = Files.readString(folder.resolve("public/index.html"));
        assertThat(Trees.contents(folder.resolve("public")).keySet())
                .filteredOn(name -> name.matches("anh/.*\\.jpg"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .satisfies(emblem -> assertThat(home).contains("og:image\" content=\"https://", emblem));
    }

    @Test
    void scheduledItemsAppearWhenTheirTimeComes() throws IOException {
        assertThat(tracesOn("2026-04-02")).isEqualTo(SCHEDULED);
        assertThat(tracesOn(TODAY)).as("and vanish when the clock goes back").isEmpty();
    }

    @Test
    void expiredItemsWereThereBeforeTheirEnd() throws IOException {
        assertThat(tracesOn("2026-03-05")).isEqualTo(EXPIRED);
    }

    @Test
    void draftsShowWhenTheyAreAskedFor() throws IOException {
        assertThat(tracesOn(TODAY, "--drafts")).containsAll(DRAFTS);
        assertThat(tracesOn(TODAY)).as("and vanish again").isEmpty();
    }

    private void items(String kind, String field, String date) throws IOException {
        String line = field.isEmpty() ? "" : field + "\n";
        String more = line + "tags: [" + kind + "the]\naliases: [/" + kind + "cu/]\ncover: " + kind
                + "bia.png\ncover_alt: " + kind + "bia\n" + "attachments: [" + kind + "tep.pdf]\n";
        Path article = content.resolve("news/" + kind + "bai");
        Trees.write(
                article.resolve("index.md"),
                article(kind + "bai", more, date, "![" + kind + "anh](" + kind + "anh.png)\n"));
        picture(article.resolve(kind + "anh.png"));
        picture(article.resolve(kind + "bia.png"));
        Trees.write(article.resolve(kind + "tep.pdf"), "%PDF-1.4\n%" + kind + "tep\n");
        Trees.write(
                content.resolve("pages/" + kind + "trang.md"),
                "---\ntitle: " + kind + "trang\ndate: " + date + "\n" + line + "---\nTrang.\n");
        Path album = content.resolve("albums/" + kind + "album");
        Trees.write(album.resolve("index.md"), "---\ntitle: " + kind + "album\ndate: " + date + "\n" + line + "---\n");
        picture(album.resolve("anh.png"));
    }

    private static String article(String title, String more, String date, String body) {
        return "---\ntitle: " + title + "\ndate: " + date + "\ncategory: tin-tuc\n" + more + "---\nNội dung.\n\n"
                + body;
    }

    private String slide(String kind, String when) throws IOException {
        picture(content.resolve("images/" + kind + "slide.png"));
        return "- picture: /images/" + kind + "slide.png\n  alt: Ảnh\n  title: " + kind + "slide\n  " + when + "\n";
    }

    private static String notice(String kind, String when) {
        return "- title: " + kind + "tin\n  " + when + "\n";
    }

    /** Each picture has its own colour: two of the same bytes would be one file. */
    private void picture(Path file) throws IOException {
        BufferedImage picture = new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(1, 1, shade++ << 8);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        Trees.write(file, png.toByteArray());
    }

    /** The hidden words that a reader of the output could find. */
    private Set<String> tracesOn(String now, String... more) throws IOException {
        Path output = folder.resolve("public");
        List<Object> args = new ArrayList<>(List.of("build", "--site", folder.resolve("site"), "--output", output));
        args.addAll(List.of("--now", now));
        args.addAll(List.of(more));
        Ran ran = Ran.bantin(args.toArray());
        assertThat(ran.code()).as(ran.console()).isZero();
        Set<String> traces = new TreeSet<>();
        for (Path file : Trees.files(output)) {
            String name = output.relativize(file).toString();
            String all = (name + "\n" + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .toLowerCase(Locale.ROOT);
            for (Set<String> words : List.of(DRAFTS, SCHEDULED, EXPIRED)) {
                words.stream().filter(all::contains).forEach(traces::add);
            }
        }
        return traces;
    }
}
