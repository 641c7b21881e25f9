package bantin.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two bundles say the same things, and all that the code wants to say. */
class MessagesTest {
    private static final Path FOLDER = Path.of("src/main/resources/bantin/problem");
    private static final Pattern SLOT = Pattern.compile("\\{\\d(?::[a-z]+)?}");
    private static final Pattern SAID = Pattern.compile(
            "(?:Problem\\s*\\.(?:error|warning)|BantinException|Refusal|\\.say|\\.text|\\.warn|\\.moment)"
                    + "\\((?:[\\w.()]+,\\s*)*\\s*\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"");

    @Test
    void bothLanguagesHaveTheSameIds() throws IOException {
        assertThat(entries(Lang.VI).keySet()).isEqualTo(entries(Lang.EN).keySet());
    }

    @Test
    void bothLanguagesFillTheSameSlots() throws IOException {
        Map<String, String> english = entries(Lang.EN);
        Map<String, String> vietnamese = entries(Lang.VI);

        for (String id : vietnamese.keySet()) {
            assertThat(slots(vietnamese.get(id))).as(id).isEqualTo(slots(english.get(id)));
        }
    }

    @Test
    void aHintThatWouldListNothingIsLeftOut() {
        Messages vietnamese = Messages.in(Lang.VI);
        Place place = Place.file("content/lang-nghe/tre.md");

        assertThat(vietnamese.hint(Problem.error("yaml.key.unknown", place, "so_ho", "")))
                .isEmpty();
        assertThat(vietnamese.hint(Problem.error("yaml.key.unknown", place, "so_ho", "ten, nam")))
                .contains("các mục dùng được: ten, nam");
    }

    /** At the desk nobody sees keys: "thêm alt hoặc caption … trong photos" told of none of its fields. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "album.alt.missing",
                "article.category.several",
                "cover.alt.missing",
                "entry.body.empty",
                "entry.slug.none",
                "head.tags.one",
                "slide.alt.missing"
            })
    void hintsAtTheDeskNameFieldsInPlaceOfKeys(String id) {
        Problem problem = Problem.warning(id, Place.file("content/albums/hoi/index.md"), "a", "b");

        for (Lang lang : Lang.values()) {
            assertThat(Messages.in(lang).hintAtDesk(problem).orElseThrow())
                    .isNotEqualTo(Messages.in(lang).hint(problem).orElseThrow())
                    .doesNotContainPattern("photos|caption:|\\balt\\b|_|\\w: |---|\\bslug\\b|\\btags:");
        }
    }

    @Test
    void hintsWithoutWordsOfTheirOwnAreTheSameAtTheDesk() {
        Problem problem = Problem.warning("album.photo.twice", Place.file("content/albums/hoi/index.md"), "a");

        assertThat(Messages.in(Lang.VI).hintAtDesk(problem))
                .isEqualTo(Messages.in(Lang.VI).hint(problem));
    }

    /** "No space left on device" stood in a Vietnamese sentence. */
    @ParameterizedTest
    @CsvSource({
        "/srv/a.tmp: No space left on device, /srv/a.tmp: đĩa đã đầy",
        "There is not enough space on the disk., đĩa đã đầy",
        "Read-only file system, ổ đĩa chỉ cho đọc",
        "/srv/a: Operation not permitted, /srv/a: không có quyền",
        "The process cannot access the file because it is being used by another process, chương trình khác đang dùng tệp ấy",
        "/srv/a: Too many open files, /srv/a: đang mở quá nhiều tệp",
        "File name too long, tên tệp quá dài",
        "/srv/a: Input/output error, /srv/a: ổ đĩa hỏng hay đã bị rút ra",
        "/srv/quota: gì đó khác, /srv/quota: gì đó khác"
    })
    void whatASystemSaysIsToldInTheLanguageOfTheReader(String said, String told) {
        assertThat(Messages.in(Lang.VI).text("output.unwritable", "public", said))
                .isEqualTo("không ghi được public: " + told);
    }

    @ParameterizedTest
    @EnumSource
    void idsAreSortedAndGivenOnce(Lang lang) throws IOException {
        List<String> ids = lines(lang).map(line -> line.split(" = ", 2)[0]).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void wordsAreCleanText(Lang lang) throws IOException {
        for (String line : lines(lang).toList()) {
            // only a prompt ends with a space, after its colon
            assertThat(line).matches("[a-z0-9.-]+ = \\S.*(\\S|: )").doesNotContain("\\u", "  ");
            assertThat(Normalizer.isNormalized(line, Normalizer.Form.NFC))
                    .as(line)
                    .isTrue();
        }
    }

    @Test
    void everyHintBelongsToAMessage() throws IOException {
        Set<String> ids = entries(Lang.VI).keySet();

        assertThat(ids).filteredOn(id -> id.endsWith(".hint")).allSatisfy(hint -> assertThat(ids)
                .contains(hint.substring(0, hint.length() - ".hint".length())));
    }

    @Test
    void everythingThatTheCodeSaysHasWords() throws IOException {
        Set<String> said = new TreeSet<>();
        try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
            for (Path file : all.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher id = SAID.matcher(Files.readString(file));
                while (id.find()) {
                    said.add(id.group(1));
                }
            }
        }

        assertThat(said).hasSizeGreaterThan(100);
        assertThat(entries(Lang.VI).keySet()).containsAll(said);
    }

    private static Stream<String> lines(Lang lang) throws IOException {
        return Files.readAllLines(FOLDER.resolve("messages_" + lang.code() + ".properties")).stream()
                .filter(line -> !line.startsWith("#") && !line.isEmpty());
    }

    private static Map<String, String> entries(Lang lang) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        lines(lang).forEach(line -> entries.put(line.split(" = ", 2)[0], line.split(" = ", 2)[1]));
        return entries;
    }

    private static Set<String> slots(String words) {
        Set<String> slots = new TreeSet<>();
        Matcher slot = SLOT.matcher(words);
        while (slot.find()) {
            slots.add(slot.group());
        }
        return slots;
    }
}
