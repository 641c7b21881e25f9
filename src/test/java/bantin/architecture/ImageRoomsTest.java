package bantin.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Keeps the order of the rooms inside the room of pictures: pixels and files, then one room for each format, then all. */
@AnalyzeClasses(packages = "bantin", importOptions = ImportOption.DoNotIncludeTests.class)
class ImageRoomsTest {
    private static final String[] FORMATS = {
        "bantin.image.jpeg",
        "bantin.image.png",
        "bantin.image.gif",
        "bantin.image.webp",
        "bantin.image.svg",
        "bantin.image.film",
        "bantin.image.notes",
        "bantin.image.colour"
    };

    @ArchTest
    static void dataFlowsOneWay(JavaClasses classes) {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("pixels")
                .definedBy("bantin.image.pixels")
                .layer("file")
                .definedBy("bantin.image.file")
                .layer("formats")
                .definedBy(FORMATS)
                .layer("image")
                .definedBy("bantin.image")
                .whereLayer("image")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("formats")
                .mayOnlyBeAccessedByLayers("image")
                .whereLayer("pixels")
                .mayOnlyBeAccessedByLayers("formats", "image")
                .whereLayer("file")
                .mayOnlyBeAccessedByLayers("formats", "image")
                .check(classes);
    }

    @ArchTest
    static final ArchRule noFormatKnowsAnother = slices().matching(
                    "bantin.image.(jpeg|png|gif|webp|svg|film|notes|colour)")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule noTwoClassesKnowEachOther =
            slices().assignedFrom(new TopLevelClasses()).should().beFreeOfCycles();

    /** Others have to do with photos, films and what is told of them; how one is decoded is nobody's business. */
    @ArchTest
    static final ArchRule decodersStayInside = classes()
            .that()
            .resideInAnyPackage(
                    "bantin.image.pixels",
                    "bantin.image.colour",
                    "bantin.image.jpeg",
                    "bantin.image.png",
                    "bantin.image.gif",
                    "bantin.image.webp",
                    "bantin.image.svg")
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAPackage("bantin.image..");

    @ArchTest
    static void readersOfTheJdkLiveInPixels(JavaClasses classes) {
        livesOnlyIn(classes, "javax.imageio..", "bantin.image.pixels", "bantin.image.webp");
    }

    @ArchTest
    static void picturesOfTheJdkLiveInPixelsAndColour(JavaClasses classes) {
        livesOnlyIn(classes, "java.awt..", "bantin.image.pixels", "bantin.image.colour");
    }

    /** Nobody else uses the library, and somebody there does: else the rule would hold by saying nothing. */
    private static void livesOnlyIn(JavaClasses classes, String library, String... rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(classes);
        String root = library.replace("..", ".");
        for (String room : rooms) {
            assertThat(classes)
                    .as("%s in %s", library, room)
                    .anyMatch(each -> each.getPackageName().equals(room)
                            && each.getDirectDependenciesFromSelf().stream().anyMatch(dependency -> dependency
                                    .getTargetClass()
                                    .getName()
                                    .startsWith(root)));
        }
    }

    /** One slice for each file. */
    private static final class TopLevelClasses implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass each) {
            JavaClass top = each;
            while (top.getEnclosingClass().isPresent()) {
                top = top.getEnclosingClass().get();
            }
            return top.getPackageName().startsWith("bantin.image")
                    ? SliceIdentifier.of(top.getName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "classes in bantin.image";
        }
    }
}
