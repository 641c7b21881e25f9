package bantin.site;

import static bantin.site.TestSite.titles;
import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.Article;
import bantin.content.Item;
import bantin.site.item.TypeList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A desk that was open all day shows what one shows that was opened just now, whatever was edited and whichever hour struck. */
class LaterSiteTest {
    private static final String TYPES = """
        title: Văn bản
        fields:
          loai: {kind: choice, label: Loại, choices: [Nghị quyết, Kế hoạch], facet: true}
          ngay: {kind: date, label: Ngày}
          het: {kind: date, label: Hết hiệu lực}
          thay: {kind: entry, label: Thay thế, other_side: Được thay bởi}
          lich: {kind: group, label: Lịch, fields: {ngay: {kind: date, label: Ngày}, ai: {label: Ai}}}
        list: {order: ORDER, dated: DATED, years: true, layout: week, rows: {group: lich, day: ngay, who: ai}}
        state:
          label: Tình trạng
          facet: true
          states:
            - {name: thay, label: Bị thay, tone: over, named_by: [thay], naming_since: [ngay]}
            - {name: het, label: Hết, tone: over, after: [het]}
            - {name: sap, label: Sắp, tone: plain, before: [ngay]}
            - {name: con, label: Còn, tone: good, has: [ngay]}
        """;

    @TempDir
    Path home;

    private final Random random = new Random(20201119);
    private final TreeSet<String> files = new TreeSet<>();
    private TestSite portal;

    @BeforeEach
    void aPortal() {
        portal = new TestSite(home).withFaults().put("content/types/van-ban.yml", type("-ngay", "ngay"));
        for (int i = 0; i < 20; i++) {
            write("content/news/bai-" + i + ".md");
            write("content/van-ban/so-" + i + ".md");
        }
        write("content/pages/gioi-thieu.md");
    }

    private static String type(String order, String dated) {
        return TYPES.replace("ORDER", order).replace("DATED", dated);
    }

    private String any(String... some) {
        return some[random.nextInt(some.length)];
    }

    private String day() {
        return "2026-11-" + (10 + random.nextInt(16)) + any("", " 08:00");
    }

    private void write(String file) {
        String head = "title: " + any("Giá lúa", "Họp dân", "Chống hạn") + " " + random.nextInt(5) + "\nlang: "
                + any("vi", "vi", "vi", "en")
                + any("", "", "", "", "", "", "\ndraft: true", "\nwithdrawn: Sai", "\nvanish: true")
                + any("", "", "", "\nexpires: 2026-11-" + (20 + random.nextInt(9)))
                + any("", "\ntags: [" + any("lúa", "Lúa", "dừa") + "]")
                + any("", "\ncover: a.jpg\ncover_alt: Lúa");
        if (file.startsWith("content/news")) {
            head += "\ndate: " + day() + "\ncategory: " + any("Tin tức", "Thông báo") + any("", "\npinned: " + day());
        } else if (file.startsWith("content/van-ban")) {
            head += "\nloai: " + any("Nghị quyết", "Kế hoạch") + any("", "\nngay: " + day().substring(0, 10))
                    + any("", "\nhet: " + day().substring(0, 10)) + any("", "\nthay: so-" + random.nextInt(12) + ".md")
                    + any("", "\nlich: [{ngay: " + day().substring(0, 10) + ", ai: Chủ tịch}]");
        }
        files.add(file);
        portal.entry(file.substring("content/".length()), head);
    }

    private void edit() throws IOException {
        String file = new ArrayList<>(files).get(random.nextInt(files.size()));
        switch (random.nextInt(12)) {
            case 0 -> write("content/news/moi-" + random.nextInt(9) + ".md");
            case 1 -> write("content/van-ban/so-" + random.nextInt(14) + ".md");
            case 2 -> {
                portal.delete(file);
                files.remove(file);
            }
            case 3 ->
                portal.put(
                        "content/types/van-ban.yml",
                        type(any("ngay", "-ngay", "loai", "-loai"), any("ngay", "ngay", "het")));
            case 4, 5, 6 -> {}
            default -> write(file);
        }
    }

    private static String told(TestSite.Look look) {
        Site site = look.site();
        List<Object> told = new ArrayList<>(List.of(
                titles(site.articles()),
                site.months().values().stream().map(TestSite::titles).toList(),
                site.tags().values().stream()
                        .map(tag -> tag.title() + tag.count())
                        .toList(),
                site.categories().values().stream()
                        .map(category -> titles(category.articles()))
                        .toList(),
                site.pointing().stream().map(entry -> entry.file()).toList(),
                site.publications().all(),
                site.publications().turning().stream()
                        .map(entry -> entry.file())
                        .toList(),
                look.nextChange(),
                site.taken().withdrawn().stream().map(entry -> entry.file()).toList()));
        for (Article article : site.articles()) {
            told.add(article.file()
                    + site.neighbours().newestBeside(article, 3).stream()
                            .map(Article::file)
                            .toList()
                    + titles(site.related().to(article)));
        }
        for (TypeList list : site.items().lists()) {
            told.add(Stream.concat(list.facets().stream().flatMap(f -> f.cuts().stream()), list.years().stream())
                    .map(cut ->
                            cut.value() + cut.items().stream().map(Item::file).toList())
                    .toList());
            told.add(list.present().now().stream().map(Item::file).toList());
            for (Item item : list.items()) {
                told.add(item.file()
                        + item.title()
                        + site.items().state(item).map(state -> state.name())
                        + site.items().relations().to(item).values().stream()
                                .map(TestSite::titles)
                                .toList());
            }
        }
        told.add(site.items().turns().stream()
                .map(turn -> turn.item().file() + turn.change())
                .toList());
        return told.toString().replace("], ", "],\n");
    }

    @Test
    void aLaterLookShowsWhatAFirstOneWould() throws IOException {
        LocalDateTime now = LocalDateTime.parse("2026-11-20T08:00");
        TestSite.Look later = portal.look(now.toString());
        Set<String> seen = new HashSet<>();
        for (int step = 0; step < 80; step++) {
            edit();
            now = random.nextInt(3) == 0 ? now.plusHours(random.nextInt(20) - 4) : now;

            later = portal.after(later, now.toString());

            assertThat(told(later)).as("step " + step).isEqualTo(told(portal.look(now.toString())));
            seen.add(told(later));
        }
        assertThat(seen).hasSizeGreaterThan(40);
    }

    /** Ten thousand articles are not sorted again because a word was changed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: Giá lúa giảm | true",
                "summary: Mới        | true",
                "lang: en            | false",
                "category: Thông báo | false",
                "tags: [dừa]         | false",
                "date: 2026-10-01    | false",
                "slug: gia-lua       | true"
            })
    void theOrderIsFoundAgainOnlyWhenAnArticleSortsDifferently(String line, boolean same) throws IOException {
        String head =
                "title: Giá lúa\nlang: vi\ncategory: Tin tức\ntags: [lúa]\ndate: 2026-11-10\nsummary: Cũ\nslug: lua\n";
        portal.entry("news/xa.md", head)
                .article("Họp dân", "2026-11-01", "tags: [lúa]")
                .article("Chống hạn", "2026-11-12", "tags: [lúa, dừa]");
        TestSite.Look before = portal.look("2026-11-23T09:00");
        assertThat(portal.after(before, "2026-11-23T09:01").site().index())
                .isSameAs(before.site().index());

        portal.entry("news/xa.md", head.replaceFirst(line.substring(0, line.indexOf(':')) + ".*", line));
        TestSite.Look after = portal.after(before, "2026-11-23T09:01");

        assertThat(told(after)).isEqualTo(told(portal.look("2026-11-23T09:01")));
        assertThat(after.site().index() == before.site().index()).isEqualTo(same);
        portal.delete("content/news/xa.md").entry("news/xb.md", head);
        assertThat(portal.after(before, "2026-11-23T09:01").site().index())
                .isNotSameAs(before.site().index());
    }
}
