package bantin.publish.layout;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.output.OutputPath;
import bantin.publish.Desk;
import bantin.publish.Portal;
import bantin.publish.record.Delta;
import bantin.publish.target.DirectoryTarget;
import bantin.publish.target.Target;
import bantin.publish.target.WatchedTarget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No page names a file that is not there yet, and no list an article that still says what it said yesterday. */
class SendOrderTest {
    private static final SendOrder ORDER =
            new SendOrder(Set.of(OutputPath.of("tin/gia-lua/index.html"), OutputPath.of("tin/cau-moi/index.html")));

    @TempDir
    private Path temp;

    private static List<OutputPath> paths(String... paths) {
        return Stream.of(paths).map(OutputPath::of).toList();
    }

    @Test
    void picturesGoFirstThenNewPagesThenArticlesThenListsAndHomesAtLast() {
        Delta delta = new Delta(
                paths("anh/cau-moi.jpg", "tai-lieu/mau.docx", "tin/cau-moi/index.html", "tag/cau/index.html"),
                paths(
                        "anh/logo.png",
                        "en/index.html",
                        "feed.xml",
                        "gioi-thieu/index.html",
                        "index.html",
                        "sitemap.xml",
                        "tim-kiem/7.bin",
                        "tin/gia-lua/index.html",
                        "van-ban/index.html"),
                List.of());

        assertThat(ORDER.waves(delta))
                .containsExactly(
                        paths("anh/cau-moi.jpg", "tai-lieu/mau.docx", "anh/logo.png"),
                        paths("tin/cau-moi/index.html", "tag/cau/index.html"),
                        paths("tin/gia-lua/index.html"),
                        paths("gioi-thieu/index.html", "van-ban/index.html"),
                        paths("en/index.html", "feed.xml", "index.html", "sitemap.xml", "tim-kiem/7.bin"));
    }

    /** Servers hand out the copy in place of the text. */
    @Test
    void aCompressedCopyTravelsWithItsText() {
        Delta delta = new Delta(
                List.of(),
                paths(
                        "feed.xml.gz",
                        "index.html.br",
                        "tin/gia-lua/index.html.br",
                        "tin/gia-lua/index.html.gz",
                        "van-ban/index.html.gz"),
                List.of());

        assertThat(ORDER.waves(delta))
                .containsExactly(
                        paths("tin/gia-lua/index.html.br", "tin/gia-lua/index.html.gz"),
                        paths("van-ban/index.html.gz"),
                        paths("feed.xml.gz", "index.html.br"));
    }

    @Test
    void aHomePageThatWasNeverThereComesLastToo() {
        Delta delta = new Delta(paths("index.html", "van-ban/index.html"), List.of(), List.of());

        assertThat(ORDER.waves(delta)).containsExactly(paths("van-ban/index.html"), paths("index.html"));
    }

    @Test
    void pagesGoBeforeThePicturesThatTheyShow() {
        assertThat(ORDER.removals(paths("anh/mua-lu.jpg", "tin/mua-lu/index.html", "tin/mua-lu/index.html.gz")))
                .containsExactly(paths("tin/mua-lu/index.html", "tin/mua-lu/index.html.gz"), paths("anh/mua-lu.jpg"));
    }

    /** On a line that sends four files at a time, too, one wave ends before the next begins. */
    @Test
    void aPublishPutsThemThereInThisOrder() throws IOException {
        Desk desk = new Desk(temp.resolve("desk"), "Lan");
        Target disk = new DirectoryTarget(temp.resolve("www"));
        String[] slugs =
                Stream.iterate(0, i -> i + 1).limit(12).map(i -> "tin-" + i).toArray(String[]::new);
        Portal old = Portal.in(temp.resolve("cu"), "cu", slugs);
        old.put("van-ban/index.html", "cũ");
        desk.publish(Desk.inPlace(), disk, old.site(), 0);
        List<String> log = Collections.synchronizedList(new ArrayList<>());
        Target watched = WatchedTarget.after(
                WatchedTarget.before(disk, (word, said) -> note(log, "begins", word, said)),
                (word, said) -> note(log, "is there", word, said));

        Portal next = Portal.in(temp.resolve("moi"), "moi", slugs);
        next.put("van-ban/index.html", "mới");
        desk.publish(Desk.inPlace(), watched, next.site(), 1);

        List<String> articles = Stream.of(slugs)
                .map(slug -> "tin/" + slug + "/index.html is there")
                .toList();
        assertThat(log.subList(0, log.indexOf("tin/tin-0/index.html begins")))
                .contains("assets/style.moi.css is there");
        assertThat(log.subList(0, log.indexOf("van-ban/index.html begins"))).containsAll(articles);
        assertThat(log.subList(0, log.indexOf("feed.xml begins"))).contains("van-ban/index.html is there");
        assertThat(log.subList(0, log.indexOf("index.html begins"))).contains("van-ban/index.html is there");
    }

    private static void note(List<String> log, String what, String word, List<Object> said) {
        if (word.equals("put")) {
            log.add(said.get(0) + " " + what);
        }
    }
}
