package bantin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The picture of the rooms in {@code docs/CONTRIBUTING.md} is drawn from the classes. To draw it anew:
 * {@code mvn test -Dtest=HousePictureTest -Dbantin.docs.write=true}.
 */
@AnalyzeClasses(packages = "bantin", importOptions = ImportOption.DoNotIncludeTests.class)
class HousePictureTest {
    private static final Path DOC = Path.of("docs/CONTRIBUTING.md");
    private static final String BEGIN = "<!-- rooms: written by HousePictureTest -->\n";
    private static final String END = "<!-- /rooms -->\n";
    /** Every room uses these; their arrows would hide the others. */
    private static final Set<String> GROUND = Set.of("problem", "hash", "text", "yaml", "output", "worker");

    @ArchTest
    static void pictureShowsTheRoomsAsTheyAre(JavaClasses classes) throws IOException {
        String doc = Files.readString(DOC);
        int begin = doc.indexOf(BEGIN) + BEGIN.length();
        String drawn = doc.substring(0, begin) + picture(classes) + doc.substring(doc.indexOf(END));
        if (Boolean.getBoolean("bantin.docs.write")) {
            Files.writeString(DOC, drawn);
        }

        assertThat(DOC).hasContent(drawn);
    }

    private static String picture(JavaClasses classes) {
        SortedMap<String, SortedSet<String>> uses = new TreeMap<>();
        SortedMap<String, SortedSet<String>> inside = new TreeMap<>();
        for (JavaClass one : classes) {
            String room = top(one);
            uses.computeIfAbsent(room, name -> new TreeSet<>());
            String whole = one.getPackageName().substring("bantin.".length());
            if (!whole.equals(room)) {
                inside.computeIfAbsent(room, name -> new TreeSet<>()).add(whole.substring(room.length() + 1));
            }
            one.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(used -> used.getPackageName().startsWith("bantin."))
                    .map(HousePictureTest::top)
                    .filter(used -> !used.equals(room))
                    .forEach(uses.get(room)::add);
        }
        StringBuilder text = new StringBuilder("\n```mermaid\nflowchart LR\n  subgraph ground\n");
        GROUND.stream()
                .sorted()
                .forEach(room -> text.append("    ").append(room).append('\n'));
        text.append("  end\n");
        uses.keySet().stream()
                .filter(room -> !GROUND.contains(room))
                .forEach(room -> text.append("  %s[\"<b>%s</b>%s\"]\n".formatted(room, room, rooms(inside.get(room)))));
        uses.forEach((room, all) -> all.stream()
                .filter(used -> !GROUND.contains(room) && !GROUND.contains(used))
                .filter(used -> !isReachedAnyway(used, all, uses))
                .forEach(used -> text.append("  %s --> %s\n".formatted(used, room))));
        return text.append("```\n\nAn arrow leads from a room to one that builds on it; what follows from other"
                        + " arrows is left out, and the ground, which\nall rooms stand on.\n\n")
                .toString();
    }

    private static String rooms(@Nullable Set<String> inside) {
        return inside == null ? "" : "<br>" + String.join(" · ", inside);
    }

    /** By way of another room that is used. */
    private static boolean isReachedAnyway(String used, Set<String> all, SortedMap<String, SortedSet<String>> uses) {
        return all.stream().anyMatch(other -> !other.equals(used) && reaches(other, used, uses));
    }

    private static boolean reaches(String from, String to, SortedMap<String, SortedSet<String>> uses) {
        return uses.get(from).contains(to) || uses.get(from).stream().anyMatch(next -> reaches(next, to, uses));
    }

    private static String top(JavaClass one) {
        return one.getPackageName().substring("bantin.".length()).replaceFirst("\\..*", "");
    }
}
