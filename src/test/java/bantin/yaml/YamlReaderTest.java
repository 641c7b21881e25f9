package bantin.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.problem.Problem;
import bantin.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {
    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                // a tab may separate, as YAML says
                "author:→Nguyễn Văn A ¦ {author=Nguyễn Văn A}",
                "author: → Nguyễn Văn A→ ¦ {author=Nguyễn Văn A}",
                "tags:⏎  -→mía⏎  -→lúa ¦ {tags=[mía, lúa]}",
                "attachments:⏎  -→file: a.pdf⏎    title:→Mẫu đơn ¦ {attachments=[{file=a.pdf, title=Mẫu đơn}]}",
                "tags: [mía,→lúa] ¦ {tags=[mía, lúa]}",
                "title: 'Lúa'→⏎date:→2020-03-18 ¦ {title=Lúa, date=2020-03-18}",
                // a question mark is a letter like others
                "tags: [Ai được hỗ trợ?, chính sách] ¦ {tags=[Ai được hỗ trợ?, chính sách]}",
                "aliases: [/tin.aspx?id=12] ¦ {aliases=[/tin.aspx?id=12]}",
                "aliases: [/a?b=1&c=2, /x?y, /?p=7] ¦ {aliases=[/a?b=1&c=2, /x?y, /?p=7]}",
                "attachments: [{file: a.pdf, title: Vì sao?}] ¦ {attachments=[{file=a.pdf, title=Vì sao?}]}",
                "title: Ai? Vì sao? ¦ {title=Ai? Vì sao?}",
                "tags: [a ?, b] ¦ {tags=[a ?, b]}",
                // spaces that look like the ordinary one
                "date:~2020-03-18 ¦ {date=2020-03-18}",
                "date:~~2020-03-18~ ¦ {date=2020-03-18}",
                "~title: Lúa⏎~date: 2020-03-18 ¦ {title=Lúa, date=2020-03-18}",
                "title~:~Lúa ¦ {title=Lúa}",
                "tags:⏎~~-~mía⏎~~-~lúa ¦ {tags=[mía, lúa]}",
                "tags: [mía~,~lúa] ¦ {tags=[mía, lúa]}",
                "attachments: [{file:~a.pdf,~title:~Mẫu đơn}] ¦ {attachments=[{file=a.pdf, title=Mẫu đơn}]}",
                "'title':~\"Lúa\"~⏎draft:~true ¦ {title=Lúa, draft=true}",
                // those inside a value are the editor's
                "title: 20~km đường~mới ¦ {title=20~km đường~mới}",
                "title: Thông báo:~cắt điện ¦ {title=Thông báo:~cắt điện}",
                "title: Tổ~#3 ¦ {title=Tổ~#3}",
            })
    void readsWhatPeopleType(String written, String read) {
        String text = written.replace('→', '\t').replace('⏎', '\n').replace('~', '\u00a0');

        assertThat(shown(text)).isEqualTo(read.replace('~', '\u00a0'));
        assertThat(problems.sorted()).isEmpty();
        // the spaces of typesetters and of East Asia are the same to an eye
        assertThat(shown(text.replace('\u00a0', '\u202f'))).isEqualTo(read.replace('~', '\u202f'));
        assertThat(shown(text.replace('\u00a0', '\u3000'))).isEqualTo(read.replace('~', '\u3000'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "tags: [#lehoi, a] ¦ yaml.hash 1:8",
                "tags: [a, #lehoi] ¦ yaml.hash 1:11",
                "tags: [mía #ngọt, lúa] ¦ yaml.hash 1:12",
                "tags:⏎  [#lehoi, a] ¦ yaml.hash 2:4",
                "attachments: {file: #1.pdf} ¦ yaml.hash 1:21",
                "tags: [a, b ¦ yaml.bracket 1:7",
                "tags: [a, ¦ yaml.bracket 1:7",
                "title: \"Lễ hội\" đình làng ¦ yaml.after-quote 1:17",
                "title: 'Lễ hội' đình làng ¦ yaml.after-quote 1:17",
                "title: \"Lễ hội ¦ yaml.quote 1:8",
                "title: Lúa⏎author Nguyễn Văn An⏎date: 2020-03-18 ¦ yaml.no-colon 2:1",
                "title: | Lúa ¦ yaml.sign 1:8",
                "title: @Lúa ¦ yaml.sign 1:8",
                "title: *Lúa ¦ yaml.sign 1:8",
                "title: &Lúa mới ¦ yaml.sign 1:8",
                "title: !Khẩn cắt điện ¦ yaml.sign 1:8",
                "title: Thông báo: cắt điện ¦ yaml.colon 1:17",
                "title:Lúa⏎date: 2020-03-18 ¦ yaml.space-after-colon 1:6",
                "tags:⏎→- mía ¦ yaml.tab 2:1",
                "tags: [lúa, !mía, dừa] ¦ yaml.sign 1:13",
                "tags: [lúa, %mía] ¦ yaml.sign 1:13",
                "tags: [lúa, @mía] ¦ yaml.sign 1:13",
                "tags: [lúa,, mía] ¦ yaml.item 1:12",
                "aliases: [/c.html?q={1}, /d] ¦ yaml.item 1:21",
                "tags: [lúa mía] dừa] ¦ yaml.item 1:17",
            })
    void namesTheSlipAtItsPlace(String written, String told) {
        read(written.replace('→', '\t').replace('⏎', '\n'));

        assertThat(problems.sorted()).map(YamlReaderTest::brief).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "tags: #lehoi ¦ 1:7",
                "title: Tổ #3 họp dân # lần hai ¦ 1:11",
                "title: Tổ dân phố # lần hai ¦ 1:19",
                "tags:⏎  - mía #ngọt ¦ 2:9",
                "title: Lúa⏎summary: >⏎  Giá lúa #tăng⏎author: An #phóng viên ¦ 4:12",
                "title: Lúa\t#ngọt ¦ 1:12",
            })
    void wordsBehindASignAreNotLostInSilence(String written, String place) {
        YamlReader.ofHeads(problems).map(new YamlText("bai.md", written.replace('⏎', '\n')));

        assertThat(problems.sorted()).map(YamlReaderTest::brief).containsExactly("yaml.lost-words " + place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "# ghi chú⏎title: Lúa",
                "title: \"Tổ #3\" # lần hai",
                "date: 2020-03-18 # ngày họp",
                "draft: true # chờ duyệt",
                "tags: # các thẻ⏎  - mía",
                "tags: # chưa có",
                "cover: dinh-lang.jpg # ảnh",
                "title: C#, F#",
                "slug: a#b",
            })
    void commentsAreLeftAlone(String written) {
        YamlReader.ofHeads(problems).map(new YamlText("bai.md", written.replace('⏎', '\n')));

        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void oneSlipHidesNoOther() {
        String head = """
            title: "Lễ hội đình làng
            date: 2020-13-01
            category: Tin tức
            tags: [#lehoi, mía]
            titel: Lúa
            author Nguyễn Văn An
            summary: Sáng nay: đình làng mở hội
            """;

        Map<String, YamlValue> read = read(head).entries();

        assertThat(problems.sorted())
                .map(YamlReaderTest::brief)
                .containsExactly("yaml.quote 1:8", "yaml.hash 4:8", "yaml.no-colon 6:1", "yaml.colon 7:18");
        assertThat(read.keySet()).containsExactly("date", "category", "titel");
    }

    @Test
    void whatCouldNotBeReadIsNotMissing() {
        Shape shape = Shape.of(
                "Bài",
                Key.text("title", "", "").needed(),
                Key.text("date", "", "").needed(),
                Key.text("category", "", "").needed());

        YamlMap map = read("title: \"Lúa\n date: 2020-03-18\n").check(shape);

        assertThat(map.isWhole()).isFalse();
        assertThat(problems.sorted())
                .map(problem -> problem.id() + problem.args())
                .contains("yaml.key.missing[category]")
                .doesNotContain("yaml.key.missing[title]", "yaml.key.missing[date]");
    }

    @Test
    void itemsBesideAFaultyOneAreRead() {
        String list = "- title: Một\n- title: \"Hai\n- title: Ba\n";

        YamlValue read = new YamlReader(problems)
                .list(new YamlText("content/links.yml", list))
                .orElseThrow();

        assertThat(read.items()).hasSize(2);
        assertThat(problems.sorted()).map(YamlReaderTest::brief).containsExactly("yaml.quote 2:10");
    }

    @Test
    void tooMuchIsToldAtOnce() {
        assertThat(tellsOf(lines("muc%d: lúa\n", 300_000))).isEqualTo("yaml.too-large 1:0");
        assertThat(tellsOf(lines("muc%d: lúa\n", 2_001))).isEqualTo("yaml.too-many-keys 1:0");
        assertThat(tellsOf("tags:\n" + lines("- mía %d\n", 10_001))).isEqualTo("yaml.too-many-items 2:0");
        assertThat(tellsOf("a: " + "[".repeat(100_000))).isEqualTo("yaml.too-deep 1:44");
        assertThat(tellsOf(lines(" ".repeat(100) + "%d:\n", 1))).isNull();
        assertThat(tellsOf("- ".repeat(100_000))).isEqualTo("yaml.too-deep 1:83");
        assertThat(tellsOf("{a: ".repeat(100_000))).isEqualTo("yaml.too-deep 1:162");
        assertThat(tellsOf("a: &a [x, x]\nb: &b [*a, *a, *a]\n" + bomb())).startsWith("yaml.too-many ");
        assertThat(tellsOf("a: &a mía\nb: [" + "*a, ".repeat(9_000) + "]\n")).isNull();
    }

    private static String bomb() {
        String letters = "bcdefghijklmnop";
        return IntStream.range(1, letters.length())
                .mapToObj(
                        i -> "%1$s: &%1$s [*%2$s, *%2$s, *%2$s]%n".formatted(letters.charAt(i), letters.charAt(i - 1)))
                .collect(Collectors.joining());
    }

    private static String lines(String line, int count) {
        return IntStream.range(0, count).mapToObj(line::formatted).collect(Collectors.joining());
    }

    private static String tellsOf(String yaml) {
        Problems told = new Problems();
        new YamlReader(told).map(new YamlText("content/data/a.yml", yaml));
        List<Problem> all = told.sorted();
        assertThat(all).hasSizeLessThan(2);
        return all.isEmpty() ? null : brief(all.get(0));
    }

    private YamlMap read(String yaml) {
        return new YamlReader(problems).map(new YamlText("site.yml", yaml)).orElseThrow();
    }

    private String shown(String yaml) {
        return String.valueOf(
                new YamlReader(problems).free(new YamlText("site.yml", yaml)).orElse("nothing"));
    }

    private static String brief(Problem problem) {
        return problem.id() + " " + problem.place().line() + ":"
                + problem.place().column();
    }
}
