package bantin.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import bantin.problem.Problem;
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
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the order of the rooms: ground, line, director, doors, cli. */
@AnalyzeClasses(packages = "bantin", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** A shape has keys of which some have shapes, a map has values that are maps; and what Markdown is made of is a tree. */
    private static final Set<String> TREES = Set.of(
            "bantin.yaml.Key", "bantin.yaml.Shape", "bantin.yaml.Node", "bantin.yaml.YamlMap", "bantin.yaml.YamlValue");

    @ArchTest
    static final ArchRule classesHaveNoCircles =
            slices().assignedFrom(new EachClass()).should().beFreeOfCycles();

    @ArchTest
    static void dataFlowsOneWay(JavaClasses classes) {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("ground")
                .definedBy(
                        "bantin.problem..",
                        "bantin.hash..",
                        "bantin.text..",
                        "bantin.yaml..",
                        "bantin.output..",
                        "bantin.worker..")
                .layer("config")
                .definedBy("bantin.config..")
                .layer("source")
                .definedBy("bantin.source..")
                .layer("content")
                .definedBy("bantin.content..")
                .layer("image")
                .definedBy("bantin.image..")
                .layer("attachment")
                .definedBy("bantin.attachment..")
                .layer("route")
                .definedBy("bantin.route..")
                .layer("site")
                .definedBy("bantin.site..")
                .layer("search")
                .definedBy("bantin.search..")
                .layer("page")
                .definedBy("bantin.page..")
                .layer("render")
                .definedBy("bantin.render..")
                .layer("director")
                .definedBy("bantin.director..")
                .layer("doors")
                .definedBy("bantin.preview..", "bantin.publish..")
                .layer("cli")
                .definedBy("bantin.cli..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("doors")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("director")
                .mayOnlyBeAccessedByLayers("doors", "cli")
                .whereLayer("render")
                .mayOnlyBeAccessedByLayers("director", "doors", "cli")
                .whereLayer("page")
                .mayOnlyBeAccessedByLayers("render", "director", "doors", "cli")
                .whereLayer("site")
                .mayOnlyBeAccessedByLayers("search", "page", "render", "director", "doors", "cli")
                .whereLayer("route")
                .mayOnlyBeAccessedByLayers("site", "search", "page", "render", "director", "doors", "cli")
                .whereLayer("attachment")
                .mayOnlyBeAccessedByLayers("director", "doors", "cli")
                .whereLayer("content")
                .mayOnlyBeAccessedByLayers("route", "site", "search", "page", "render", "director", "doors", "cli")
                .check(classes);
    }

    @ArchTest
    static final ArchRule groundKnowsNothingOfSites = noClasses()
            .that()
            .resideInAnyPackage("bantin.problem..", "bantin.hash..", "bantin.text..", "bantin.output..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "bantin.yaml..", "bantin.config..", "bantin.source..", "bantin.content..", "bantin.cli..");

    @ArchTest
    static final ArchRule noDoorKnowsAnother =
            slices().matching("bantin.(preview|publish)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule staticFieldsAreConstants = noFields()
            .that()
            .areStatic()
            .and()
            .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC)
            .should()
            .notBeFinal();

    @ArchTest
    static final ArchRule theClockIsReadInCliOnly = noClasses()
            .that()
            .resideOutsideOfPackages("bantin.cli..")
            .should()
            .callMethod(java.time.ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.ZonedDateTime.class, "now")
            .orShould()
            .callMethod(java.util.Locale.class, "getDefault")
            .orShould()
            .callMethod(java.nio.charset.Charset.class, "defaultCharset")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase");

    /** An id is for people: what the program does is decided by a severity, a topic, a type. */
    @ArchTest
    static void noIdOfAProblemDecides(JavaClasses classes) {
        Set<String> comparing = Set.of("equals", "startsWith", "endsWith", "contains", "matches");

        assertThat(classes.stream()
                        .flatMap(one -> one.getMethodCallsFromSelf().stream())
                        .filter(call -> call.getTarget().getOwner().isEquivalentTo(Problem.class)
                                && call.getName().equals("id"))
                        .filter(asked -> asked.getOriginOwner().getMethodCallsFromSelf().stream()
                                .anyMatch(call -> call.getLineNumber() == asked.getLineNumber()
                                        && comparing.contains(call.getName()))))
                .isEmpty();
    }

    @Test
    void noFileIsLongerThan250Lines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > 250)
                    .toList();

            assertThat(tooLong).isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A class with those inside it, for each class that is no part of a tree. */
    private static final class EachClass implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass one) {
            String name = one.getName().replaceFirst("\\$.*", "");
            boolean leftOut = TREES.contains(name);
            return leftOut ? SliceIdentifier.ignore() : SliceIdentifier.of(name);
        }

        @Override
        public String getDescription() {
            return "classes";
        }
    }
}
