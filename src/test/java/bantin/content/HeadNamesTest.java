package bantin.content;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.body.BodyStore;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code site.yml} says of heads that were written for another program. */
class HeadNamesTest {
    private static final String OF_ANOTHER_PROGRAM = """
        ---
        layout: post
        title: Lịch cắt điện
        date: 2020-03-18 08:30:00 +0700
        permalink: /cu/lich-cat-dien/
        anh: dien.jpg
        description: Ấp Bình Tây cắt điện.
        ---
        Ấp Bình Tây cắt điện ngày mai.
        """;

    @TempDir
    Path folder;

    private BodyStore bodies;

    @BeforeEach
    void open() {
        bodies = new BodyStore(folder);
    }

    @AfterEach
    void close() {
        bodies.close();
    }

    @Test
    void headsOfAnotherProgramAreReadAsTheSiteSays() {
        Heads heads = new Heads(bodies, """
            front_matter:
              ignore: [layout, permalink]
              rename: {anh: cover, description: summary}
              defaults:
                news/thong-bao: {category: Thông báo, author: Văn phòng}
                news: {category: Tin tức, source: Đài xã}
            """);

        EntryReader.Reading reading = heads.read("content/news/thong-bao/2020/cat-dien.md", OF_ANOTHER_PROGRAM);

        Article article = (Article) reading.entry().orElseThrow();
        assertThat(reading.problems()).isEmpty();
        assertThat(article.category()).isEqualTo("thong-bao");
        assertThat(article.author()).isEqualTo("Văn phòng");
        assertThat(article.source()).isEqualTo("Đài xã");
        assertThat(article.head().summary()).isEqualTo("Ấp Bình Tây cắt điện.");
        assertThat(article.head().cover().orElseThrow().target()).isEqualTo("dien.jpg");
    }

    @Test
    void whatAnArticleSaysItselfComesFirst() {
        Heads heads = new Heads(bodies, """
            front_matter:
              rename: {anh: cover}
              defaults: {content/news/: {category: Thông báo, author: Văn phòng, draft: true}}
            """);

        EntryReader.Reading reading = heads.articleWith("author: An\ncover: a.jpg\nanh: b.jpg\ndraft: false");

        Article article = (Article) reading.entry().orElseThrow();
        assertThat(reading.problems()).isEmpty();
        assertThat(article.category()).isEqualTo("tin-tuc");
        assertThat(article.author()).isEqualTo("An");
        assertThat(article.head().cover().orElseThrow().target()).isEqualTo("a.jpg");
        assertThat(article.head().draft()).isFalse();
    }

    /** From one start of the program to the next, readers saw now the one summary and picture, now another. */
    @Test
    void ofSeveralNamesForOneTheFirstInTheFileIsRead() {
        EntryReader.Reading reading = new Heads(bodies, "").articleWith("""
            description: Đình mở hội.
            excerpt: Hội hai ngày.
            lead: Hội ở đình.
            sapo: Hội sáng nay.
            banner: a.jpg
            image: b.jpg
            thumbnail: c.jpg
            featured_image: d.jpg""");

        Head head = reading.entry().orElseThrow().head();
        assertThat(head.summary()).isEqualTo("Đình mở hội.");
        assertThat(head.cover().orElseThrow().target()).isEqualTo("a.jpg");
    }

    @Test
    void defaultsOfOneFolderAreNotThoseOfAnother() {
        Heads heads = new Heads(bodies, "front_matter: {defaults: {news/thong-bao: {author: Văn phòng}}}\n");

        String text = "---\ntitle: x\ndate: 2026-03-18\ncategory: tin-tuc\n---\nchữ\n";

        assertThat(heads.read("content/news/thong-bao-khac/a.md", text)
                        .entry()
                        .orElseThrow()
                        .author())
                .isEmpty();
        assertThat(heads.read("content/news/thong-bao/b.md", text)
                        .entry()
                        .orElseThrow()
                        .author())
                .isEqualTo("Văn phòng");
    }

    @Test
    void faultyDefaultIsToldWhereItStands() {
        Heads heads = new Heads(bodies, "front_matter:\n  defaults:\n    news:\n      date: 2026-13-01\n");

        EntryReader.Reading reading = heads.read("content/news/a.md", "---\ntitle: x\ncategory: tin-tuc\n---\nchữ\n");

        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo("article.date.unreadable");
            assertThat(problem.place().file()).isEqualTo("site.yml");
            assertThat(problem.place().line()).isEqualTo(11);
        });
    }

    @Test
    void otherRulesReadAnew() {
        String plain = rules("");
        String ignoring = rules("front_matter: {ignore: [layout]}\n");

        assertThat(ignoring).isNotEqualTo(plain);
        assertThat(rules("front_matter: {ignore: [toc]}\n")).isNotEqualTo(ignoring);
        assertThat(rules("front_matter: {rename: {a: cover}}\n"))
                .isNotEqualTo(rules("front_matter: {rename: {a: summary}}\n"));
        assertThat(rules("front_matter: {defaults: {news: {author: An}}}\n"))
                .isNotEqualTo(rules("front_matter: {defaults: {news: {author: Ba}}}\n"))
                .isEqualTo(rules("front_matter: {defaults: {news: {author: An}}}\n"));
    }

    @Test
    void wrongKindOfValueIsTold() {
        Heads heads = new Heads(bodies, "front_matter:\n  ignore: [[a]]\n  rename: {a: [b]}\n  defaults: {news: An}\n");

        assertThat(Heads.ids(heads.problemsOfSite())).contains("yaml.type.text", "yaml.type.map");
    }

    private String rules(String more) {
        return new Heads(bodies, more).rules();
    }
}
