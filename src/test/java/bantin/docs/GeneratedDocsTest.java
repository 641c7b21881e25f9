package bantin.docs;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.config.SiteConfigReader;
import bantin.content.ContentShapes;
import bantin.content.type.TypeShape;
import bantin.yaml.JsonSchema;
import bantin.yaml.KeyWords;
import bantin.yaml.Shape;
import bantin.yaml.ShapeTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * The page of settings, the JSON Schemas and the manual in {@code docs} are what the code says. To write them anew:
 * {@code mvn test -Dtest=GeneratedDocsTest -Dbantin.docs.write=true}.
 */
class GeneratedDocsTest {
    private static final Path WORDS = Path.of("src/test/resources/docs");

    @Test
    void docsAreWhatTheCodeSays() throws IOException {
        for (Map.Entry<String, String> doc : docs().entrySet()) {
            Path file = Path.of("docs").resolve(doc.getKey());
            if (Boolean.getBoolean("bantin.docs.write")) {
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.writeString(file, doc.getValue(), StandardCharsets.UTF_8);
            }

            assertThat(file).content(StandardCharsets.UTF_8).as(doc.getKey()).isEqualTo(doc.getValue());
        }
    }

    private static Map<String, String> docs() throws IOException {
        Map<String, String> docs = new TreeMap<>();
        schemas(docs, "", UnaryOperator.identity());
        for (String manual : new String[] {"huong-dan.md", "huong-dan.en.md"}) {
            docs.put(
                    manual,
                    Files.readString(
                            Path.of("src/main/resources/bantin/preview").resolve(manual)));
        }
        docs.put(
                "settings.md",
                settings("vi", "## Phần đầu của bài viết, trang, album và các danh sách", UnaryOperator.identity()));
        English english = new English();
        schemas(docs, "en/", english);
        docs.put("settings.en.md", settings("en", "## Heads of articles, pages and albums, and the lists", english));
        english.assertComplete();
        return docs;
    }

    private static void schemas(Map<String, String> docs, String folder, UnaryOperator<String> words) {
        Map<String, Shape> shapes = new TreeMap<>(ContentShapes.all());
        shapes.put("site", SiteConfigReader.SHAPE);
        shapes.put("type", TypeShape.SHAPE);
        shapes.forEach((name, shape) -> docs.put(
                "schema/" + folder + name + ".schema.json", JsonSchema.of(shape, name + ".schema.json", words)));
    }

    private static String settings(String lang, String heads, UnaryOperator<String> words) throws IOException {
        StringBuilder text = new StringBuilder(Files.readString(WORDS.resolve("settings." + lang + ".md")));
        text.append(ShapeTable.of(SiteConfigReader.SHAPE, 2, words));
        text.append(heads).append("\n\n");
        ContentShapes.all().values().forEach(shape -> text.append(ShapeTable.of(shape, 3, words)));
        return text.toString().stripTrailing() + "\n";
    }

    /** What the keys say in Vietnamese, said in English; a sentence that was changed wants its other half changed too. */
    private static final class English implements UnaryOperator<String> {
        private final Map<String, String> sentences;
        private final Set<String> missing = new TreeSet<>();
        private final Set<String> unused;

        private English() {
            sentences = KeyWords.english();
            unused = new TreeSet<>(sentences.keySet());
        }

        @Override
        public String apply(String vietnamese) {
            unused.remove(vietnamese);
            String english = sentences.get(vietnamese);
            if (english == null) {
                missing.add(vietnamese);
            }
            return english == null ? vietnamese : english;
        }

        private void assertComplete() {
            assertThat(missing).as("sentences of keys without English").isEmpty();
            assertThat(unused).as("English sentences that no key has").isEmpty();
        }
    }
}
