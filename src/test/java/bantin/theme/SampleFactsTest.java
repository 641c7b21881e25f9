package bantin.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the pages of the sample portal tell their readers. */
@ExtendWith(InBrowser.class)
class SampleFactsTest {

    @Test
    void noArticleIsOfferedTwiceBesideAnother(Sample sample) throws IOException {
        List<String> twice = new ArrayList<>();
        for (Document page : articles(sample)) {
            List<String> beside = page.select(".beside a").eachAttr("href");
            beside.stream()
                    .filter(href -> beside.indexOf(href) != beside.lastIndexOf(href))
                    .forEach(href -> twice.add(page.title() + ": " + href));
        }

        assertThat(twice).isEmpty();
    }

    @Test
    void englishPagesNameThePortalAndItsOfficeInEnglish(Sample sample) throws IOException {
        Document contacts = page(sample, "en/contacts/index.html");

        assertThat(contacts.title()).isEqualTo("Contacts - Gò Công Tây District Portal");
        assertThat(contacts.select(".footer").text())
                .contains("People's Committee of Gò Công Tây District", "+84 273 3838 000")
                .doesNotContain("Ủy ban nhân dân");
        assertThat(contacts.select("header [lang=vi]:not([hreflang]), .footer [lang=vi]"))
                .isEmpty();
    }

    @Test
    void siteMapSaysWhichTitlesAreEnglishAndNestsPages(Sample sample) throws IOException {
        Document map = page(sample, "so-do-cong/index.html");

        assertThat(map.select(".tree a[lang=en]").eachText()).contains("About Gò Công Tây", "Contacts");
        assertThat(map.select(".tree a[lang=vi]")).isEmpty();
        assertThat(map.select(".tree a:contains(Giới thiệu chung) + ul a").eachText())
                .contains("Tổ chức bộ máy");
    }

    @Test
    void pageOfASectionOffersThePagesBesideIt(Sample sample) throws IOException {
        Document page = page(sample, "gioi-thieu/to-chuc-bo-may/index.html");

        assertThat(page.select(".beside a").eachText()).contains("Tổ chức bộ máy", "Điều kiện tự nhiên");
        assertThat(page.select(".beside [aria-current=page]").eachText()).containsExactly("Tổ chức bộ máy");
    }

    @Test
    void filmShowsItsPosterBeforeItPlays(Sample sample) throws IOException {
        assertThat(page(sample, "du-lich/buoi-sang-tren-song/index.html")
                        .select("video[controls]")
                        .attr("poster"))
                .startsWith("/anh/")
                .endsWith(".jpg");
    }

    @Test
    void homeAndListsTellWhenTheyLastHadNews(Sample sample) throws IOException {
        assertThat(page(sample, "index.html").select("main .updated time").text())
                .isEqualTo("16/11/2020");
        assertThat(page(sample, "nong-nghiep/index.html")
                        .select("main .updated time")
                        .text())
                .isEqualTo("08/10/2020");
    }

    /** Fonts, style, scripts and icons included, nothing compressed; more than 100 kB only with a gallery or a very long text. */
    @Test
    void articleWithoutItsPicturesIsLight(Sample sample) throws IOException {
        List<String> heavy = new ArrayList<>();
        for (Document article : articles(sample)) {
            long weight = weight(article, sample);
            assertThat(weight).as(article.title()).isGreaterThan(60_000);
            if (weight > 100_000) {
                heavy.add(article.select("h1").text());
                boolean shows = !article.select("[data-photos]").isEmpty();
                boolean tells = article.select("main").text().length() > 7_000;
                assertThat(shows || tells).as(article.title() + ": " + weight).isTrue();
            }
        }

        assertThat(heavy).hasSizeLessThan(4);
    }

    private static long weight(Document page, Sample sample) throws IOException {
        List<String> parts = new ArrayList<>();
        parts.addAll(page.select("link[rel=stylesheet], link[rel=preload], link[rel=icon], use")
                .eachAttr("href"));
        parts.addAll(page.select("script[src], img.emblem").eachAttr("src"));
        long sum = Files.size(Path.of(page.location()));
        for (String part :
                parts.stream().map(p -> p.replaceAll("#.*", "")).distinct().toList()) {
            sum += Files.size(sample.output().resolve(part.substring(1)));
        }
        return sum;
    }

    private static Document page(Sample sample, String path) throws IOException {
        return Jsoup.parse(sample.output().resolve(path));
    }

    private static List<Document> articles(Sample sample) throws IOException {
        List<Document> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sample.output())) {
            for (Path file :
                    files.filter(each -> each.endsWith("index.html")).sorted().toList()) {
                Document document = Jsoup.parse(file);
                if (document.body().hasClass("type-article")) {
                    found.add(document);
                }
            }
        }
        assertThat(found).hasSizeGreaterThan(40);
        return found;
    }
}
