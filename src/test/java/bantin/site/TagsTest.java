package bantin.site;

import static bantin.site.TestSite.titles;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However editors write a tag, readers find one, under one address. */
class TagsTest {
    @TempDir
    Path home;

    private static Stream<String> told(Site site) {
        return site.tags().values().stream()
                .map(tag -> tag.route().address() + " " + tag.title() + " " + tag.count() + " " + titles(tag.articles())
                        + titles(tag.others()));
    }

    @Test
    void spellingsOfATagAreOneCalledAsMostWriteIt() {
        Site site = new TestSite(home)
                .put("content/types/nghe.yml", "title: Nghề\nfields: {loai: {label: Loại}}\n")
                .entry("nghe/chum.md", "title: Chum\ntags: [chợ]")
                .entry("nghe/goi.md", "title: Gói bánh\ndate: 2026-01-01\ntags: [chợ]")
                .entry("nghe/khac.md", "title: Khác")
                .article("Một", "2026-11-01", "tags: [nông thôn mới, Lúa, \"???\"]")
                .article("Hai", "2026-11-02", "tags: [Nông thôn mới, nông thôn mới, Chợ, Lúa]")
                .article("Ba", "2026-11-03", "tags: [NÔNG THÔN MỚI, lúa]")
                .entry("albums/hoi/index.md", "title: Hội\ndate: 2026-01-01\ntags: [lúa, lúa, áo dài]")
                .entry("pages/gioi-thieu.md", "title: Giới thiệu\ntags: [Áo dài]")
                .at("2026-11-23T08:00");

        assertThat(told(site))
                .containsExactly(
                        "/the/ao-dai/ Áo dài 2 [][Hội, Giới thiệu]",
                        "/the/cho/ chợ 3 [Hai][Gói bánh, Chum]",
                        "/the/lua/ Lúa 4 [Ba, Hai, Một][Hội]",
                        "/the/nong-thon-moi/ nông thôn mới 3 [Ba, Hai, Một][]");
        assertThat(site.articles().stream()
                        .map(article -> article.title()
                                + site.tags(article).stream().map(Tag::slug).toList()))
                .containsExactly("Ba[nong-thon-moi, lua]", "Hai[nong-thon-moi, cho, lua]", "Một[nong-thon-moi, lua]");
    }

    /** The tag of an article from 2010 must not move when somebody writes another word that folds alike. */
    @Test
    void theFirstToBeUsedKeepsTheAddressOthersGetANumber() {
        Site site = new TestSite(home)
                .article("Một", "2026-11-01", "tags: [bão]")
                .article("Hai", "2026-11-02", "tags: [báo, bao, bào]")
                .article("Ba", "2026-11-03", "tags: [bao 2]")
                .entry("pages/a.md", "title: Không ngày\ntags: [bảo]")
                .entry("pages/b.md", "title: Ngày xưa\ndate: 2020-01-01\ntags: [Dừa]")
                .article("Bốn", "2026-11-04", "tags: [đưa, dừa]")
                .at("2026-11-23T08:00");

        assertThat(told(site).map(tag -> tag.replaceFirst("\\d+ \\[.*", "")))
                .containsExactly(
                        "/the/bao-4/ bao ",
                        "/the/bao-2/ bao 2 ",
                        "/the/bao-5/ bào ",
                        "/the/bao-6/ bảo ",
                        "/the/bao/ bão ",
                        "/the/bao-3/ báo ",
                        "/the/dua/ Dừa ",
                        "/the/dua-2/ đưa ");
    }
}
