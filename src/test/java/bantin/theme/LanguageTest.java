package bantin.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A Vietnamese page speaks Vietnamese, an English page English, and no template has words of its own. */
class LanguageTest {

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(ThemeTemplates.words("en").keySet())
                .isEqualTo(ThemeTemplates.words("vi").keySet());
    }

    @Test
    void everyStringIsUsedAndEveryUsedStringExists() throws IOException {
        Pattern call = Pattern.compile("\\b(?:t|word)\\(\"([a-z.]*[a-z])\"");

        Set<String> used = new TreeSet<>();
        for (Path template : templates()) {
            call.matcher(Files.readString(template))
                    .results()
                    .map(m -> m.group(1))
                    .forEach(used::add);
        }

        // titles of pages, names of languages, values of fields and the like are asked for by the program, not by a
        // template
        Set<String> words = new TreeSet<>(ThemeTemplates.words("vi").keySet());
        words.removeIf(key -> key.matches("(title|language|value|home)\\..*|pager\\.number|words\\.together"));
        used.removeIf(key -> key.matches("(title|language|home)\\..*"));
        assertThat(used).isEqualTo(words);
    }

    @Test
    void noEnglishWordStandsOnAVietnamesePage() {
        Set<String> english = words(ThemeTemplates.words("en").values());
        english.removeAll(words(ThemeTemplates.words("vi").values()));

        for (Map.Entry<String, String> page : ThemePages.all().entrySet()) {
            if (!page.getKey().startsWith("en-")) {
                assertThat(words(List.of(seen(page.getValue()))))
                        .as(page.getKey())
                        .doesNotContainAnyElementsOf(english);
            }
        }
    }

    @Test
    void everyPageSaysItsLanguage() {
        ThemePages.all().forEach((file, text) -> assertThat(
                        Jsoup.parse(text).expectFirst("html").attr("lang"))
                .isEqualTo(file.startsWith("en-") ? "en" : "vi"));
    }

    /** All that a page shows or says to a screen reader, save what it marks as English. */
    private static String seen(String page) {
        Document document = Jsoup.parse(page);
        // zxx is no language: an address
        document.select("html[lang=vi] [lang=en], [lang=zxx], script").remove();
        String attributes =
                document.select("[aria-label], [alt], [title], [aria-roledescription], [data-open]").stream()
                        .flatMap(e -> Stream.of(
                                        "aria-label", "alt", "title", "aria-roledescription", "data-open", "data-close")
                                .map(e::attr))
                        .collect(Collectors.joining(" "));
        return document.body().text() + " " + attributes;
    }

    /** Words long enough to be no Vietnamese syllable by chance. */
    private static Set<String> words(Collection<String> texts) {
        return texts.stream()
                .flatMap(text -> Arrays.stream(text.split("[^\\p{L}]+")))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 3)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(ThemeTemplates.THEME.resolve("templates"))) {
            // a slideshow within an article is built by the program, with the theme's words
            Stream<Path> program = Stream.of(Path.of("src/main/java/bantin/render/body/GalleryHtml.java"));
            return Stream.concat(files.filter(Files::isRegularFile), program).toList();
        }
    }
}
