package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.config.HomeConfig;
import bantin.config.SiteConfigReader;
import bantin.content.ContentShapes;
import bantin.yaml.Key;
import bantin.yaml.Shape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every setting that the documentation names changes what readers, machines or the publisher get. */
class EverySettingTest {
    @TempDir
    private static Path folder;

    private static SettingsPortal portal;
    private static SettingsPortal.Seen plain;

    @BeforeAll
    static void somePortal() throws IOException {
        portal = new SettingsPortal(folder);
        plain = portal.build();
    }

    @Test
    void everyDocumentedSettingHasAnExample() {
        Set<String> documented = new TreeSet<>();
        leaves("site", SiteConfigReader.SHAPE, new ArrayDeque<>(), documented);
        ContentShapes.all().forEach((name, shape) -> leaves(name, shape, new ArrayDeque<>(), documented));
        plain.options().forEach(option -> documented.add("site.theme.options." + option));
        documented.remove("site.theme.options");

        assertThat(SettingsPortal.EXAMPLES.keySet()).isEqualTo(documented);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void settingDoesSomething(String setting) throws IOException {
        Object other = SettingsPortal.EXAMPLES.get(setting);

        // where an entry leads that is gone: it has to be gone first
        SettingsPortal.Seen ground = setting.endsWith(".instead")
                ? portal.buildWith(setting.replace("instead", "gone"), SettingsPortal.GONE)
                : plain;

        assertThat(portal.differenceBy(setting, other, ground)).as(setting).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void blockOfTheHomePageShowsSomething(String block) throws IOException {
        SettingsPortal.Seen bare = portal.buildWith("site.home.blocks", List.of());

        assertThat(portal.differenceBy("site.home.blocks", List.of(block), bare))
                .as(block)
                .contains("/");
    }

    static Stream<String> blocks() {
        return Stream.concat(
                HomeConfig.BLOCKS.stream(), Stream.of("featured", "category:tin-tuc", "file:pages/gioi-thieu.md"));
    }

    static Stream<String> settings() {
        return SettingsPortal.EXAMPLES.keySet().stream();
    }

    /** A shape that holds itself, as a menu does, ends where it would begin again. */
    private static void leaves(String path, Shape shape, Deque<Shape> open, Set<String> found) {
        open.push(shape);
        for (Key key : shape.keys().get()) {
            String name = path + "." + key.name();
            if (key.shape() != null && !open.contains(key.shape())) {
                leaves(name, key.shape(), open, found);
            } else {
                found.add(name);
            }
        }
        open.pop();
    }
}
