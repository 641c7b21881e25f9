package bantin.preview.desk;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.config.HomeBlock;
import bantin.problem.Lang;
import bantin.problem.Messages;
import bantin.yaml.Key;
import bantin.yaml.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who chooses from a list reads words, not what a file has in their place. */
class ChoicesTest {

    @Test
    void everyChoiceOfListsAndSettingsHasWords() {
        Set<String> choices = new TreeSet<>();
        Set<Shape> seen = new HashSet<>();
        Editable.others().values().forEach(shape -> collect(shape, seen, choices));

        assertThat(choices).hasSizeGreaterThan(30).contains("large", "urgent", "in-place", "health", "top-left");
        for (Lang lang : Lang.values()) {
            Messages messages = Messages.in(lang);
            assertThat(choices).as(lang.code()).allSatisfy(choice -> assertThat(
                            messages.optional("edit.choice." + choice, List.of()))
                    .as(choice)
                    .isPresent());
        }
    }

    @Test
    void everyBlockOfTheHomePageHasWords() {
        for (Lang lang : Lang.values()) {
            assertThat(HomeBlock.kinds()).contains("latest", "category").allSatisfy(kind -> assertThat(
                            Messages.in(lang).optional("edit.block." + kind, List.of()))
                    .as(kind)
                    .isPresent());
        }
    }

    // on an English desk the help beside the fields of records was Vietnamese
    @Test
    void helpBesideFieldsOfRecordsIsInBothLanguages() throws IOException {
        Path types = Path.of("src/main/resources/bantin/types");
        List<String> helps = new ArrayList<>();
        for (String name : Files.readAllLines(types.resolve("names.txt"))) {
            Files.readAllLines(types.resolve(name + ".yml")).stream()
                    .filter(line -> line.strip().startsWith("help:"))
                    .forEach(helps::add);
        }

        assertThat(helps)
                .hasSizeGreaterThan(30)
                .allMatch(line -> line.contains("{vi: \"") && line.contains(", en: \""));
    }

    /** A menu item holds menu items. */
    private static void collect(Shape shape, Set<Shape> seen, Set<String> choices) {
        if (!seen.add(shape)) {
            return;
        }
        for (Key key : shape.keys().get()) {
            choices.addAll(key.choices());
            if (key.shape() != null) {
                collect(key.shape(), seen, choices);
            }
        }
    }
}
