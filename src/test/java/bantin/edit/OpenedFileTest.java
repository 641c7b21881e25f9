package bantin.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.problem.BantinException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file looks like after an edit: the edit, and nothing else. */
class OpenedFileTest {
    private static final String ARTICLE = """
        ---
        # bài của Ban Văn hóa
        title:   'Lễ hội  Kỳ yên'   # đã duyệt
        date: 2026-05-01 08:30
        category: van-hoa
        tags: [lễ hội, "đình, chùa"]
        la: { giữ: nguyên }
        summary: >-
          Hai ngày hội
          đình làng.

        draft: true
        ---

        Dòng một.\s\s
        Dòng hai.
        """;

    @Test
    void valueIsChangedInItsQuotesBesideItsComment() {
        assertThat(withText(ARTICLE, "title", "Lễ hội 'đình'"))
                .isEqualTo(ARTICLE.replace("'Lễ hội  Kỳ yên'", "'Lễ hội ''đình'''"));
        assertThat(withText(ARTICLE, "date", "2026-05-02"))
                .isEqualTo(ARTICLE.replace("2026-05-01 08:30", "2026-05-02"));
        assertThat(withText(ARTICLE, "draft", "false")).isEqualTo(ARTICLE.replace("draft: true", "draft: false"));
    }

    @Test
    void foldedTextKeepsItsFormAndTheBlankLineBelow() {
        assertThat(withText(ARTICLE, "summary", "Ba ngày.\nMột đêm."))
                .isEqualTo(ARTICLE.replace("  Hai ngày hội\n  đình làng.\n", "  Ba ngày.\n\n  Một đêm.\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tổ #3 họp dân|\"Tổ #3 họp dân\"",
                "Chợ quê: họp sớm|\"Chợ quê: họp sớm\"",
                "giá #1 hạng # nhất|\"giá #1 hạng # nhất\"",
                "- gạch đầu|\"- gạch đầu\"",
                "null|\"null\"",
                "2020|2020",
                "nói \\ \"to\"|nói \\ \"to\"",
                "\"to\" \\|\"\\\"to\\\" \\\\\""
            })
    void newTextGetsQuotesWhereItNeedsThem(String wanted, String written) {
        assertThat(withText("---\ncategory: van-hoa # mục\n---\n", "category", wanted))
                .isEqualTo("---\ncategory: " + written + " # mục\n---\n");
    }

    @Test
    void newEntryStandsAtTheEndOfTheHead() {
        assertThat(withText(ARTICLE, "author", "Ban Văn hóa"))
                .isEqualTo(ARTICLE.replace("draft: true\n", "draft: true\nauthor: Ban Văn hóa\n"));
        assertThat(withText("---\r\n---\r\n", "draft", "true")).isEqualTo("---\r\ndraft: true\r\n---\r\n");
        assertThat(withText("---\ntitle: A\n---", "summary", "Một.\nHai."))
                .isEqualTo("---\ntitle: A\nsummary: |-\n  Một.\n  Hai.\n---");
    }

    @Test
    void emptyTextTakesTheEntryOutAndLeavesComments() {
        assertThat(withText(ARTICLE, "category", "")).isEqualTo(ARTICLE.replace("category: van-hoa\n", ""));
        assertThat(withText(ARTICLE, "summary", ""))
                .isEqualTo(ARTICLE.replace("summary: >-\n  Hai ngày hội\n  đình làng.\n", ""));
        assertThat(withText(ARTICLE, "title", "")).isEqualTo(ARTICLE.replace("'Lễ hội  Kỳ yên'", "\"\""));
    }

    @Test
    void emptyValueIsFilledBehindItsColon() {
        assertThat(withText("---\ntitle:\nsource:   # báo nào\n---\n", "source", "Báo Sài Gòn"))
                .isEqualTo("---\ntitle:\nsource: Báo Sài Gòn   # báo nào\n---\n");
        assertThat(withText("---\ntitle:\nsource:\n---\n", "title", "A")).isEqualTo("---\ntitle: A\nsource:\n---\n");
    }

    @Test
    void itemsThatStayKeepTheirBytes() {
        String lines = "---\ntags:\n  # của xã\n  - 'lễ hội' # một\n  -   đình\n  - chùa\ntitle: A\n---\n";

        assertThat(withList(ARTICLE, "lễ hội", "chợ", "đình, chùa"))
                .isEqualTo(ARTICLE.replace("[lễ hội, ", "[lễ hội, chợ, "));
        assertThat(withList(ARTICLE, "đình, chùa")).isEqualTo(ARTICLE.replace("[lễ hội, \"", "[\""));
        assertThat(withList(ARTICLE, "lễ hội")).isEqualTo(ARTICLE.replace(", \"đình, chùa\"", ""));
        assertThat(withList(lines, "lễ hội", "chợ nổi", "chùa"))
                .isEqualTo(lines.replace("  -   đình\n", "  - chợ nổi\n"));
        assertThat(withList(lines, "lễ hội", "đình", "chùa", "x: y"))
                .isEqualTo(lines.replace("  - chùa\n", "  - chùa\n  - \"x: y\"\n"));
        assertThat(withList(lines, "mới", "lễ hội", "đình", "chùa"))
                .isEqualTo(lines.replace("  - 'lễ", "  - mới\n  - 'lễ"));
        assertThat(withList("---\ntitle: A\n---\n", "a, b", "c")).contains("\ntags: [\"a, b\", \"c\"]\n---");
    }

    @Test
    void lineEndsOfTheFileStay() {
        String windows = ("\uFEFF" + ARTICLE).replace("\n", "\r\n");

        assertThat(edited(windows, new Edits(Map.of(), Map.of(), Optional.of("Dòng một.  \nDòng mới.\nDòng hai."))))
                .isEqualTo(windows.replace("Dòng hai", "Dòng mới.\r\nDòng hai"));
        assertThat(withText(windows, "summary", "Một.\nHai."))
                .isEqualTo(windows.replace("  Hai ngày hội\r\n  đình làng.", "  Một.\r\n\r\n  Hai."));
    }

    /** A file that two programs wrote has two kinds of line ends: the lines that nobody touched keep theirs. */
    @Test
    void mixedLineEndsStayWithTheirLines() {
        String mixed = "---\ntitle: A\n---\n\r\nMột\r\nHai\nBa\r\nBốn\n\n";

        assertThat(edited(mixed, new Edits(Map.of(), Map.of(), Optional.of("Không\nMột\nBa\nBốn\nNăm"))))
                .isEqualTo(
                        "---\ntitle: A\n---\n\r\nKhông\r\nMột\r\nBa\r\nBốn\nNăm\n\n".replace("Bốn\nNăm", "Bốn\r\nNăm"));
    }

    @Test
    void firstTextOfAnEmptyBodyEndsItsLine() {
        assertThat(edited("---\ntitle: A\n---\n\n", new Edits(Map.of(), Map.of(), Optional.of("Xin chào"))))
                .isEqualTo("---\ntitle: A\n---\n\nXin chào\n");
        assertThat(edited("---\ntitle: A\n---", new Edits(Map.of(), Map.of(), Optional.of("Xin chào"))))
                .isEqualTo("---\ntitle: A\n---\nXin chào\n");
        OpenedFile opened = open("---\ntitle: A\n---\n\nXin chào\n");
        assertThat(opened.body()).isEqualTo("Xin chào");
        assertThat(opened.bodyLine()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: *ten",
                "title: &ten Lễ hội",
                "title: !!str Lễ hội",
                "title: {a: b}",
                "title:\n  a: b",
                "title: Một\ntitle: Hai"
            })
    void whatCannotBeCutIsRefused(String head) {
        String file = "---\nla: &ten A\n" + head + "\nsau: 1\n---\nThân.\n";

        assertThatThrownBy(() -> withText(file, "title", "Mới"))
                .isInstanceOf(BantinException.class)
                .hasMessageStartingWith("edit.key");
        assertThat(withText(file, "sau", "2")).isEqualTo(file.replace("sau: 1", "sau: 2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: \"chưa đóng\n---\nThân.\n",
                "---\ntitle: A\n\tdate: 1\n---\n",
                "---\n{title: A}\n---\n",
                "---\n? title\n: A\n---\n",
                "không có phần đầu\n",
                "---\ntitle: A\n",
                "",
                "---\ntitle: A\u2028date: 2020-01-01\n---\n"
            })
    void fileWithoutASoundHeadIsEditedAsAWhole(String file) {
        OpenedFile opened = open(file);

        assertThat(opened.hasFields()).isFalse();
        assertThatThrownBy(() -> withText(file, "title", "Mới")).hasMessageStartingWith("edit.head");
        assertThat(new String(opened.withWhole(opened.whole() + "thêm"), StandardCharsets.UTF_8))
                .isEqualTo(file + "thêm");
    }

    @Test
    void otherBytesThanTextAreRefused() {
        byte[] old = "Lễ hội".getBytes(StandardCharsets.UTF_16LE);

        assertThatThrownBy(() -> OpenedFile.of(old)).hasMessageStartingWith("edit.not-text");
        assertThatThrownBy(() -> OpenedFile.of(new byte[] {'a', 0, 'b'})).hasMessageStartingWith("edit.not-text");
    }

    @Test
    void fieldsTellWhatTheyHoldAndWhere() {
        List<HeadField> fields = open(ARTICLE).fields();

        assertThat(fields.stream().map(HeadField::name))
                .containsExactly("title", "date", "category", "tags", "la", "summary", "draft");
        assertThat(fields.get(3))
                .isEqualTo(new HeadField(
                        "tags",
                        HeadField.Form.LIST,
                        "[lễ hội, \"đình, chùa\"]",
                        List.of("lễ hội", "đình, chùa"),
                        6,
                        6));
        assertThat(fields.get(4).form()).isEqualTo(HeadField.Form.MAP);
        assertThat(fields.get(5).text()).isEqualTo("Hai ngày hội đình làng.");
        assertThat(fields.get(5).toLine()).isEqualTo(10);
    }

    /** Nobody who saves what he did not touch changes it. */
    @Test
    void sameTextAgainIsNoEdit() {
        assertThat(withText(ARTICLE, "title", "Lễ hội  Kỳ yên")).isEqualTo(ARTICLE);
        assertThat(withText(ARTICLE, "nothing", "")).isEqualTo(ARTICLE);
        assertThat(withList(ARTICLE, "lễ hội", "đình, chùa")).isEqualTo(ARTICLE);
    }

    private static OpenedFile open(String file) {
        return OpenedFile.of(file.getBytes(StandardCharsets.UTF_8));
    }

    private static String edited(String file, Edits edits) {
        return new String(open(file).with(edits), StandardCharsets.UTF_8);
    }

    private static String withText(String file, String name, String text) {
        return edited(file, new Edits(Map.of(name, text), Map.of(), Optional.empty()));
    }

    private static String withList(String file, String... items) {
        return edited(file, new Edits(Map.of(), Map.of("tags", List.of(items)), Optional.empty()));
    }
}
