package bantin.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps the order of the rooms inside {@code publish}, and each library in its one of them. */
@AnalyzeClasses(packages = "bantin", importOptions = ImportOption.DoNotIncludeTests.class)
class PublishRoomsTest {
    private static final String PUBLISH = "bantin.publish";
    /** From the ground up; a room may use those in the lines before. */
    private static final List<Set<String>> ORDER = List.of(
            Set.of("target"),
            Set.of("ssh", "ftps", "s3"),
            Set.of("record"),
            Set.of("layout"),
            Set.of("proof"),
            Set.of(""));

    /** A target is opened by the room itself; what is known of a site and how it lies is the same on all of them. */
    private static final Set<String> TARGETS = Set.of("ssh", "ftps", "s3");

    @ArchTest
    static void eachRoomUsesOnlyThoseBelow(JavaClasses classes) {
        for (String room : rooms()) {
            Set<String> below = ORDER.stream()
                    .takeWhile(line -> !line.contains(room))
                    .flatMap(Set::stream)
                    .filter(one -> room.isEmpty() || !TARGETS.contains(one))
                    .collect(Collectors.toSet());

            assertThat(below).as(room).containsAll(used(classes, room));
        }
    }

    @ArchTest
    static void whatARoomMayUseIsSaidInItsPackageInfo(JavaClasses classes) throws IOException {
        for (String room : rooms()) {
            String said = mayUse(room);
            Set<String> named = Pattern.compile("\\{@code publish\\.(\\w+)}")
                    .matcher(said)
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(named).as(room).isEqualTo(used(classes, room));
            assertThat(said.contains("{@code config}")).as(room).isEqualTo(uses(classes, room, "bantin.config"));
            assertThat(said.contains("the ground")).as(room).isTrue();
            assertThat(said.contains("HTTP client")).as(room).isEqualTo(uses(classes, room, "java.net.http"));
            assertThat(said.contains("Apache MINA")).as(room).isEqualTo(uses(classes, room, "org.apache.sshd"));
            assertThat(said.contains("Apache Commons Net"))
                    .as(room)
                    .isEqualTo(uses(classes, room, "org.apache.commons.net"));
        }
    }

    @ArchTest
    static final ArchRule classesHaveNoCircles =
            slices().assignedFrom(new EachClass()).should().beFreeOfCycles();

    /** The JDK does what it was for, and the library would prefer it to the JDK. */
    @Test
    void noBouncyCastleIsAround() {
        assertThat(getClass().getResource("/org/bouncycastle/jce/provider/BouncyCastleProvider.class"))
                .isNull();
    }

    /** A setting of the whole program is made by the program. */
    @ArchTest
    static void systemPropertiesAreSetInCliOnly(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackage("bantin.cli..")
                .should()
                .callMethod(System.class, "setProperty", String.class, String.class)
                .orShould()
                .callMethod(System.class, "setProperties", java.util.Properties.class)
                .check(classes);
        assertThat(classes.get("bantin.cli.publish.PublishDesk").getMethodCallsFromSelf())
                .anyMatch(call -> call.getTarget().getFullName().startsWith("java.lang.System.setProperty("));
    }

    private static List<String> rooms() {
        return ORDER.stream().flatMap(Set::stream).sorted().toList();
    }

    /** The other rooms of {@code publish} that a room uses. */
    private static Set<String> used(JavaClasses classes, String room) {
        return dependencies(classes, room).stream()
                .filter(used -> used.startsWith(PUBLISH) && !used.equals(name(room)))
                .map(used -> used.equals(PUBLISH) ? "" : used.substring(PUBLISH.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean uses(JavaClasses classes, String room, String library) {
        return dependencies(classes, room).stream().anyMatch(used -> (used + ".").startsWith(library + "."));
    }

    private static Set<String> dependencies(JavaClasses classes, String room) {
        Set<String> packages = classes.stream()
                .filter(one -> one.getPackageName().equals(name(room)))
                .map(JavaClass::getDirectDependenciesFromSelf)
                .flatMap(Set::stream)
                .map(Dependency::getTargetClass)
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        assertThat(packages).as(room).isNotEmpty();
        return packages;
    }

    private static String name(String room) {
        return room.isEmpty() ? PUBLISH : PUBLISH + "." + room;
    }

    /** The sentence of the room's package-info that begins so. */
    private static String mayUse(String room) throws IOException {
        Path info = Path.of("src/main/java", name(room).replace('.', '/'), "package-info.java");
        String text = Files.readString(info).replaceAll("\\s+\\*\\s+", " ");
        return Pattern.compile("It may use .*?\\.(?= [A-Z])")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.collectingAndThen(Collectors.joining(), sentence -> {
                    assertThat(sentence).as(room).isNotEmpty();
                    return sentence;
                }));
    }

    /** A class with those inside it, for each class of the rooms. */
    private static final class EachClass implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass one) {
            return one.getPackageName().startsWith(PUBLISH)
                    ? SliceIdentifier.of(
                            Arrays.asList(one.getName().split("\\$")).get(0))
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "classes of publish";
        }
    }
}
