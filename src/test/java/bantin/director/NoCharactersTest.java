package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Code points that are no characters, as viewers of PDF put where a word was hyphenated: feeds that held one could not be
 * read at all, and heads that held one were called too large. Beside them control characters, by which the program marks
 * places in bodies and parts of the theme: neither an editor nor a theme can write one.
 */
class NoCharactersTest {
    private static final String NONE = "\ufffe\uffff\ufdd0\ufdef\ud83f\udffe\udbff\udfff\u0001\u0002\u0003\u0004";

    @TempDir
    private Path folder;

    @Test
    void noPageFeedOrSiteMapHoldsWhatIsNoCharacter() throws Exception {
        Path site = folder.resolve("site");
        write(site.resolve("site.yml"), """
            title: "Cổng Vĩnh¤ Hựu\\u0001\\x02\\u0003\\x04"
            theme: rieng
            url: https://vinhhuu.example.vn/
            feeds: {full_text: true}
            organisation: {name: "UBND¤ xã", address: "Ấp¤ 1", phone: "02¤73", email: a@example.vn, responsible: "Chủ¤ tịch"}
            categories: [{slug: tin-tuc, title: "Tin¤ tức"}]
            menus: {main: [{title: "Tin¤ tức", link: /tin-tuc/}]}
            """);
        write(site.resolve("themes/rieng/theme.yml"), "name: rieng\nextends: portal\n");
        write(site.resolve("themes/rieng/strings/vi.yml"), "article.contents: \"Nội¤ dung\\u0002\\x04\"\n");
        write(site.resolve("themes/rieng/templates/parts/card.html"), """
            <p>¤{{ card.title }}¤{{ "\\u0002" }}</p>
            """);
        write(site.resolve("content/news/goc.md"), """
            ---
            title: "Đơn gia g¤ốc\\ufffe\\uFDD1\\ud800\\u0002\\x04"
            date: 2026-03-18¤
            category: Tin¤ tức
            tags: [lúa¤]
            author: Kim¤ Lan
            summary: Tóm¤ tắt
            ---
            Đến đơn gia g¤ốc &#xFFFE;&#65535;&#xFDD0;&#x1FFFE;&#xd800;&#2;&#x4; **năm¤** nay.

            ## Mục¤ một &#xFFFF;

            | Xã¤ | &#xFFFF; |
            |---|---|
            | a¤&#xfffe; | <b title="b¤&#xfffe;&#4;">c¤&#xFDD3;</b> |

            [tệp¤](https://x.vn/a¤b "gốc¤&#xFFFE;"){title="x¤"}

            ![ảnh](https://x.vn/a&#xFFFE;.png) [tên][t] <https://x.vn/¤>

            [t]: https://x.vn/b&#xFFFF; "&#xFDD0;"
            """);

        new TestPortal(site, folder.resolve("public"), 1).buildSound();

        SortedMap<String, byte[]> files = TestPortal.files(folder.resolve("public"));
        for (String name : new String[] {"feed.xml", "sitemap.xml"}) {
            DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(files.get(name)));
        }
        assertThat(new String(files.get("feed.xml"), StandardCharsets.UTF_8)).contains("<title>Đơn gia gốc</title>");
        files.forEach((name, bytes) -> {
            if (name.matches(".*\\.(html|xml|json|txt)")) {
                assertThat(new String(bytes, StandardCharsets.UTF_8).codePoints())
                        .as(name)
                        .noneMatch(c -> (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef || c > 0 && c < 9);
            }
        });
    }

    private static void write(Path file, String text) throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.replace("¤", NONE));
    }
}
