package bantin.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.text.Moment;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A page whose values have the fingerprint of the last time is not made: whatever a template can see has to show in it. */
class ModelPrintTest {
    private static final Fingerprint THEME = Fingerprinter.of("giao diện");
    private static final int DEEP = 5;

    private final ModelPrint print = new ModelPrint(THEME);

    /** A component that were left out, a body say, would leave old text online for ever. */
    @TestFactory
    Stream<DynamicTest> everyPartOfEveryViewShows() {
        return Stream.of(Views.class, ItemViews.class, AlbumViews.class, ListViews.class, HomeView.class)
                .flatMap(group -> Arrays.stream(group.getDeclaredClasses()))
                .filter(Class::isRecord)
                .flatMap(view -> Stream.concat(Stream.of(view), Stream.of(SiteView.class, OrganisationView.class)))
                .distinct()
                .map(view -> DynamicTest.dynamicTest(view.getSimpleName(), () -> assertThatEveryPartShows(view)));
    }

    private void assertThatEveryPartShows(Class<?> view) throws ReflectiveOperationException {
        RecordComponent[] parts = view.getRecordComponents();
        Fingerprint one = of(view(view, -1));

        assertThat(of(view(view, -1))).as("made again").isEqualTo(one);
        for (int i = 0; i < parts.length; i++) {
            assertThat(of(view(view, i))).as(parts[i].getName()).isNotEqualTo(one);
        }
    }

    /** The text of an article is told by what it is made of, and is not made for this. */
    @Test
    void ofWhatIsMadeLaterItsOutlineShows() {
        Fingerprint one = of(Map.of("article", later("Giá lúa", "hai lời")));

        assertThat(of(Map.of("article", later("Giá lúa", "hai lời")))).isEqualTo(one);
        assertThat(of(Map.of("article", later("Giá lúa", "ba lời")))).isNotEqualTo(one);
        assertThat(of(Map.of("article", List.of("Giá lúa", "hai lời")))).isNotEqualTo(one);
    }

    private static Later later(String... outline) {
        return new Later(List.of(outline), () -> {
            throw new AssertionError("made");
        });
    }

    @Test
    void templateThemeNameAndOrderShow() {
        Map<String, Object> model = Map.of("title", "Giá lúa");
        Fingerprint one = of(model);

        assertThat(print.of("album.html", model).orElseThrow()).as("template").isNotEqualTo(one);
        assertThat(new ModelPrint(Fingerprinter.of("khác")).of("article.html", model))
                .as("theme")
                .isNotEqualTo(Optional.of(one));
        assertThat(of(Map.of("summary", "Giá lúa"))).as("name").isNotEqualTo(one);
        assertThat(of(Map.of("tags", List.of("lúa", "giá"))))
                .as("order")
                .isNotEqualTo(of(Map.of("tags", List.of("giá", "lúa"))));
        assertThat(of(Map.of("tags", List.of("lúa giá"))))
                .as("where a text ends")
                .isNotEqualTo(of(Map.of("tags", List.of("lúa", " giá"))));
        assertThat(of(Map.of("count", 1))).as("kind").isNotEqualTo(of(Map.of("count", "1")));
    }

    /** Two cards that are equal but not the same object, as a second build has them. */
    @Test
    void equalValuesHaveOneFingerprintThoughTheyAreOtherObjects() {
        assertThat(new ModelPrint(THEME).of("article.html", Map.of("older", card("Giá lúa"))))
                .isEqualTo(print.of("article.html", Map.of("older", card("Giá lúa"))));
        assertThat(of(Map.of("older", card("Giá lúa")))).isNotEqualTo(of(Map.of("older", card("Giá dừa"))));
    }

    @Test
    void momentsShowTheirInstantAndTheirZone() {
        ZonedDateTime seven = ZonedDateTime.of(2026, 3, 1, 7, 0, 0, 0, ZoneOffset.ofHours(7));

        assertThat(of(seven)).isEqualTo(of(seven.plusDays(0)));
        assertThat(of(seven)).isNotEqualTo(of(seven.plusNanos(1))).isNotEqualTo(of(seven.plusYears(300)));
        assertThat(of(seven)).isNotEqualTo(of(seven.withZoneSameInstant(ZoneOffset.UTC)));
    }

    @Test
    void whatCannotBeToldHasNone() {
        assertThat(print.of("article.html", Map.of("title", new StringBuilder("Giá lúa"))))
                .isEmpty();
    }

    private static Views.CardView card(String title) {
        return new Views.CardView(title, "/a/", moment(1), null, null, "", null, false, false, List.of(), "", "vi");
    }

    private Fingerprint of(Object value) {
        return print.of("article.html", Map.of("value", value)).orElseThrow();
    }

    /** @param other which component has another value than usual */
    private static Object view(Class<?> view, int other) throws ReflectiveOperationException {
        return view(view, other, 0);
    }

    private static Object view(Class<?> view, int other, int depth) throws ReflectiveOperationException {
        RecordComponent[] parts = view.getRecordComponents();
        Object[] values = new Object[parts.length];
        Class<?>[] types = new Class<?>[parts.length];
        for (int i = 0; i < parts.length; i++) {
            types[i] = parts[i].getType();
            values[i] = value(parts[i].getGenericType(), i == other ? 2 : 1, depth + 1);
        }
        Constructor<?> made = view.getDeclaredConstructor(types);
        made.setAccessible(true);
        return made.newInstance(values);
    }

    private static Object value(Type type, int seed, int depth) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            Type[] inner = generic.getActualTypeArguments();
            if (generic.getRawType() == Map.class) {
                return new LinkedHashMap<>(Map.of("khóa", "giá trị " + seed));
            }
            List<Object> list = new ArrayList<>();
            for (int i = 0; i < (depth > DEEP ? seed - 1 : seed); i++) {
                list.add(depth > DEEP ? "quá sâu" : value(inner[0], 1, depth));
            }
            return List.copyOf(list);
        }
        Class<?> kind = (Class<?>) type;
        if (kind == boolean.class) {
            return seed == 2;
        }
        if (kind == int.class || kind == Integer.class) {
            return seed;
        }
        if (kind == long.class) {
            return (long) seed;
        }
        if (kind == Moment.class) {
            return moment(seed);
        }
        if (kind.isEnum()) {
            return kind.getEnumConstants()[seed - 1];
        }
        if (kind.isRecord()) {
            return view(kind, seed - 2, depth);
        }
        assertThat(kind).isIn(String.class, Object.class);
        return "lời " + seed;
    }

    private static Moment moment(int day) {
        return new Moment(ZonedDateTime.of(2026, 3, day, 8, 0, 0, 0, ZoneOffset.ofHours(7)), true);
    }
}
