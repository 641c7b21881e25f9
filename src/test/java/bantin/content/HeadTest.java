package bantin.content;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.body.BodyStore;
import bantin.problem.Problem;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadTest {
    @TempDir
    static Path folder;

    private static BodyStore bodies;
    private static Heads heads;

    @BeforeAll
    static void portal() {
        bodies = new BodyStore(folder);
        heads = new Heads(bodies, "");
    }

    @AfterAll
    static void close() {
        bodies.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date: 2020-03-18~",
                "date:~2020-03-18",
                "date: 2020-03-18~08:30",
                "date: 18/03/2020~~",
                "date:\t18/03/2020 8h30",
                "date: \"~2020-03-18\"",
                "date: ~18.03.2020~",
            })
    void unusualSpacesAroundADateAreSpaces(String line) {
        EntryReader.Reading reading = heads.articleWith(line.replace('~', '\u00a0'));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.entry().orElseThrow().date().orElseThrow().at().toLocalDate())
                .hasToString("2020-03-18");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "category: Tin~tức",
                "category:~Tin tức",
                "category: tin~ ~tức~",
                "category: [Tin~tức]",
                "category: \"~TIN TỨC~\"",
                "category:\ttin-tuc",
                "category:~~tin-tuc~",
            })
    void unusualSpacesInACategoryAreSpaces(String line) {
        for (char space : "\u00a0\u202f\u2007\u3000".toCharArray()) {
            EntryReader.Reading reading = heads.articleWith(line.replace('~', space));

            assertThat(reading.problems()).isEmpty();
            assertThat(reading.entry().orElseThrow().category()).isEqualTo("tin-tuc");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026/12/01, date.form-meant, 2026-12-01",
        "2026.12.1, date.form-meant, 2026-12-01",
        "18/03/20, date.form-meant, 2020-03-18",
        "ngày 18 tháng 3 năm 2020, date.form-meant, 2020-03-18",
        "'Thứ Tư, 18/03/2020 lúc 8 giờ', date.form-meant, 2020-03-18",
        "2020-03-18 8 giờ 30, date.form-meant, 2020-03-18",
        "tháng 3/2020, date.form,",
        "2020, date.form,",
        "hôm nay, date.form,",
        "2020-02-30, article.date.unreadable,",
        "31/04/2020, article.date.unreadable,",
        "2020-03-18 25:00, article.date.unreadable,",
        "2026/13/45, date.form,",
    })
    void dateOfAnotherFormIsNotToldAsADayThatDoesNotExist(String date, String id, String meant) {
        EntryReader.Reading reading = heads.articleWith("date: '" + date + "'");

        Problem problem = reading.problems().get(0);
        assertThat(reading.problems()).hasSize(1);
        assertThat(problem.id()).isEqualTo(id);
        assertThat(problem.args()).startsWith(date);
        if (meant != null) {
            assertThat(problem.args()).endsWith(meant);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'mía, lúa', 'mía, lúa'",
        "mía; lúa, 'mía, lúa'",
        "'\"mía, lúa\"', 'mía, lúa'",
        "'mía,lúa ,ngô', 'mía, lúa, ngô'",
        "'Giá lúa; giá mía', 'Giá lúa, giá mía'",
    })
    void tagsWrittenAsASentenceSuggestAList(String tags, String list) {
        EntryReader.Reading reading = heads.articleWith("tags: " + tags);

        assertThat(Heads.ids(reading.problems())).containsExactly("head.tags.one");
        assertThat(reading.problems().get(0).args()).endsWith(list);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tags: [\"mía, lúa\", ngô]", "tags: mía", "tags:\n  - \"Hội nghị, hội thảo\"", "tags: [mía]"})
    void tagsThatAreMeantSoAreLeftAlone(String tags) {
        assertThat(heads.articleWith(tags).problems()).isEmpty();
    }

    @Test
    void tabsAndQuestionMarksAreRead() {
        Entry entry = heads.articleWith(
                        "tags: [Ai được hỗ trợ?, chính sách]\nauthor:\tNguyễn Văn A\naliases: [/tin.aspx?id=12]")
                .entry()
                .orElseThrow();

        assertThat(entry.author()).isEqualTo("Nguyễn Văn A");
        assertThat(entry.head().tags()).containsExactly("Ai được hỗ trợ?", "chính sách");
        assertThat(entry.head().aliases()).map(Head.Alias::address).containsExactly("/tin.aspx?id=12");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-18-le-hoi.md",
        "2020/2020-03-18-le-hoi.md",
        "2020-03-18-le-hoi/index.md",
        "2020-03-18 Lễ hội.md",
        "2020-03-18_le-hoi.markdown",
    })
    void dateOfTheFilesNameIsTheDateWhenTheHeadHasNone(String name) {
        String text = "---\ntitle: x\ncategories: [Tin tức]\n---\nchữ\n";

        EntryReader.Reading reading = heads.read("content/news/" + name, text);

        assertThat(Heads.ids(reading.problems())).containsExactly("head.name.read-as");
        assertThat(reading.entry().orElseThrow().date().orElseThrow().at().toLocalDate())
                .hasToString("2020-03-18");
        assertThat(heads.read("content/news/" + name, text.replace("title", "date: 19/03/2020\ntitle"))
                        .entry()
                        .orElseThrow()
                        .date()
                        .orElseThrow()
                        .at()
                        .toLocalDate())
                .hasToString("2020-03-19");
    }

    @Test
    void dayThatDoesNotExistInAFilesNameIsTold() {
        EntryReader.Reading reading =
                heads.read("content/news/2020-02-30-le-hoi.md", "---\ntitle: x\ncategory: tin-tuc\n---\nchữ\n");

        assertThat(Heads.ids(reading.problems())).containsExactly("article.date.unreadable");
        assertThat(reading.problems().get(0).place().file()).isEqualTo("content/news/2020-02-30-le-hoi.md");
    }

    @ParameterizedTest
    @CsvSource({
        "description: Sáng nay, summary",
        "excerpt: Sáng nay, summary",
        "lastmod: 2026-03-19, updated",
        "modified: 2026-03-19, updated",
        "banner: dinh.jpg, cover",
        "image: dinh.jpg, cover",
        "thumbnail: dinh.jpg, cover",
        "categories: [Tin tức], category",
        "categories: Tin tức, category",
        "tag: mía, tags",
        "redirect_from: /cu/, aliases",
        "expiryDate: 2026-12-31, expires",
    })
    void namesOfOtherProgramsAreUnderstoodWithANote(String line, String name) {
        String text = "---\ntitle: x\ndate: 2026-03-18\n" + (line.startsWith("categories") ? "" : "category: tin-tuc\n")
                + line + "\n---\nchữ\n";

        EntryReader.Reading reading = heads.article(text);

        assertThat(reading.problems())
                .singleElement()
                .matches(problem -> problem.id().equals("head.name.read-as")
                        && problem.args().equals(java.util.List.of(line.substring(0, line.indexOf(':')), name)));
        assertThat(reading.entry()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "---json, JSON",
        "--- json, JSON",
        ";;;, JSON",
        "{, JSON",
        "+++, TOML",
        "---toml, TOML",
    })
    void headOfAnotherFormIsNamedAndWhatIsBelowIsRead(String first, String form) {
        String last = first.equals("{") ? "}" : first.startsWith("-") ? "---" : first;
        String text = first + "\n\"title\": \"x\"\n" + last + "\n\n[Xem](khong-co.md) và [đây](cung-khong.md).\n";

        EntryReader.Reading reading = heads.article(text);

        assertThat(Heads.ids(reading.problems())).containsExactly("front-matter.foreign");
        assertThat(reading.problems().get(0).args()).startsWith(form, first);
        assertThat(reading.entry()).isEmpty();
        assertThat(reading.faulty().orElseThrow().text().references()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nH---\n\nChữ.\n",
                "---yaml\nH---\nChữ.\n",
                "\n\n---\nH---\nChữ.\n",
                "---~\nH---~\nChữ.\n",
                "----\nH----\nChữ.\n",
                "---\nH...\nChữ.\n",
                "---\nH---\nChữ.\n\n---\n\nChữ.\n",
                "---\ntags:\n- mía\n\nH---\nChữ.\n",
            })
    void fencesOfAllSortsAreRead(String text) {
        String head = "title: Lễ hội\ndate: 2026-03-18\ncategory: tin-tuc\n";

        EntryReader.Reading reading = heads.article(text.replace("H", head).replace('~', '\u00a0'));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.entry().orElseThrow().text().firstParagraph()).isEqualTo("Chữ.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Lễ hội\ndate: 2026-13-18\n\n[Xem](khong-co.md)\n",
                "---\ntitle: Lễ hội\ndate: 2026-13-18\nSáng nay mở hội.\n\n[Xem](khong-co.md)\n",
                "---\ntitle: Lễ hội\ndate: 2026-13-18\n\nSáng nay.\n\n---\n\n[Xem](khong-co.md)\n",
                "title: Lễ hội\ndate: 2026-13-18\n\n[Xem](khong-co.md)\n",
                "title: Lễ hội\ndate: 2026-13-18\n---\n[Xem](khong-co.md)\n",
            })
    void missingFenceHidesNoOtherMistake(String text) {
        EntryReader.Reading reading = heads.article(text);

        assertThat(Heads.ids(reading.problems()))
                .contains("article.date.unreadable", "yaml.key.missing")
                .containsAnyOf("front-matter.open", "front-matter.missing");
        assertThat(reading.faulty().orElseThrow().text().references()).hasSize(1);
    }
}
