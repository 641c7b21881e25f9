package bantin.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Each room says in its package-info what it may use, in one sentence that begins with these words. The sentence is the
 * rule: nothing else is used, and what it names is.
 */
@AnalyzeClasses(packages = "bantin", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
    private static final int MOST_FILES = 25;
    private static final Set<String> GROUND = Set.of("problem", "hash", "text", "yaml", "output", "worker");
    private static final List<String> LINE =
            List.of("config", "source", "content", "image", "attachment", "route", "site", "search", "page", "render");

    /** How a library is called in the sentences, what its classes begin with, and inside which rooms it is known. */
    private record Library(String name, String prefix, String... homes) {
        boolean livesIn(String room) {
            return Stream.of(homes).anyMatch(home -> room.equals(home) || room.startsWith(home + "."));
        }
    }

    private static final List<Library> LIBRARIES = List.of(
            new Library("Apache Commons Codec", "org.apache.commons.codec.", "hash"),
            new Library("flexmark", "com.vladsch.flexmark.", "content.markdown"),
            new Library("autolink", "org.nibor.autolink.", "content.markdown.written"),
            new Library("Jsoup", "org.jsoup.", "content.markdown"),
            new Library("SnakeYAML", "org.snakeyaml.", "yaml"),
            new Library("biweekly", "biweekly.", "render.machine"),
            new Library("Pebble", "io.pebbletemplates.", "render.theme"),
            new Library("metadata-extractor", "com.drew.", "image.notes"),
            new Library("PDFBox", "org.apache.pdfbox.", "attachment.pdf", "search.pdf"),
            new Library("jsvg", "com.github.weisj.", "image.pixels"),
            new Library("libwebp", "com.luciad.", "image.webp"),
            new Library("Apache MINA", "org.apache.sshd.", "publish.ssh"),
            new Library("Apache Commons CSV", "org.apache.commons.csv.", "content.table"),
            new Library("Apache Commons Net", "org.apache.commons.net.", "publish.ftps"),
            new Library("Brotli", "com.aayushatharva.", "publish.layout"),
            new Library("HTTP client", "java.net.http.", "publish.s3", "publish.proof"),
            new Library("Jetty", "org.eclipse.jetty.", "preview"),
            new Library("Password4j", "com.password4j.", "preview.access"),
            new Library("watcher", "io.methvin.", "preview.watch"),
            new Library("FontBox", "org.apache.fontbox.", "search.pdf"),
            new Library("picocli", "picocli.", "cli"),
            new Library("flight recorder", "jdk.jfr.", "problem"),
            new Library("ZXing", "com.google.zxing.", "text.qr"));

    /** Sockets of every kind and who makes them, and an address that is opened as a stream. */
    private static final Pattern CONNECTION = Pattern.compile(
            "java\\.net\\.(\\w*Socket|(Http|Jar)?URLConnection)|java\\.net\\.URL\\.open.*|javax\\.net\\..*Socket(Factory)?"
                    + "|java\\.nio\\.channels\\.\\w*(Socket|Datagram)Channel");

    @ArchTest
    static final ArchRule noRoomUsesOneThatUsesIt =
            slices().matching("bantin.(**)").should().beFreeOfCycles();

    @ArchTest
    static void eachRoomUsesOnlyTheRoomsItNames(JavaClasses classes) {
        Map<String, Set<String>> used = roomsUsed(classes);

        Map<String, Set<String>> beyond = new TreeMap<>();
        used.forEach((room, rooms) -> {
            Set<String> more = new TreeSet<>(rooms);
            more.removeAll(allowed(room, sentence(room), used.keySet()));
            if (!more.isEmpty()) {
                beyond.put(room, more);
            }
        });

        assertThat(used).hasSizeGreaterThan(40);
        assertThat(beyond).isEmpty();
    }

    @ArchTest
    static void whatASentenceNamesIsUsed(JavaClasses classes) {
        Map<String, Set<String>> used = roomsUsed(classes);

        Map<String, List<String>> idle = new TreeMap<>();
        used.forEach((room, rooms) -> named(room).stream()
                .filter(name -> !name.equals(room) && !isGivenAsABound(room, name))
                .filter(name -> rooms.stream().noneMatch(one -> one.equals(name) || one.startsWith(name + ".")))
                .forEach(name ->
                        idle.computeIfAbsent(room, one -> new ArrayList<>()).add(name)));

        assertThat(idle).isEmpty();
    }

    @ArchTest
    static void eachLibraryIsNamedWhereItIsUsedAndUsedWhereItIsNamed(JavaClasses classes) {
        Set<String> seen = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        byRoom(classes)
                .forEach((room, members) -> LIBRARIES.forEach(library -> {
                    boolean uses =
                            targets(members).anyMatch(target -> target.getName().startsWith(library.prefix()));
                    if (uses) {
                        seen.add(library.name());
                    }
                    if (uses != sentence(room).contains(library.name()) || uses && !library.livesIn(room)) {
                        wrong.add(room + (uses ? " uses " : " names ") + library.name());
                    }
                }));

        assertThat(wrong).isEmpty();
        assertThat(seen).hasSameSizeAs(LIBRARIES);
    }

    /** The HTTP client and Jetty are libraries above; these are the ways of the JDK itself. */
    @ArchTest
    static void connectionsAreOpenedInTwoOtherRooms(JavaClasses classes) {
        Set<String> open = classes.stream()
                .filter(one -> Stream.concat(
                                one.getDirectDependenciesFromSelf().stream()
                                        .map(Dependency::getTargetClass)
                                        .map(JavaClass::getName),
                                one.getMethodCallsFromSelf().stream()
                                        .map(call -> call.getTarget().getFullName()))
                        .anyMatch(name -> CONNECTION.matcher(name).matches()))
                .map(one -> room(one.getPackageName()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(open).containsExactly("publish.ftps", "publish.ssh");
    }

    @ArchTest
    static void everyOtherLibraryIsTheJdk(JavaClasses classes) {
        List<String> prefixes = List.of("bantin.", "java.", "javax.", "org.jspecify.", "[");

        assertThat(classes.stream()
                        .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                        .map(Dependency::getTargetClass)
                        .map(JavaClass::getName)
                        .filter(name -> name.contains("."))
                        .filter(name -> prefixes.stream().noneMatch(name::startsWith))
                        .filter(name -> LIBRARIES.stream().map(Library::prefix).noneMatch(name::startsWith)))
                .isEmpty();
    }

    @ArchTest
    static void noRoomHoldsMoreFilesThanOneCanOverlook(JavaClasses classes) {
        byRoom(classes).forEach((room, members) -> assertThat(members.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .filter(one -> !one.getSimpleName().equals("package-info"))
                        .count())
                .as(room)
                .isLessThan(MOST_FILES));
    }

    /** One name for one thing: who reads it in another room need not ask which of two is meant. */
    @ArchTest
    static void noTwoClassesHaveOneName(JavaClasses classes) {
        Map<String, Long> names = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(one -> !one.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()));

        names.values().removeIf(count -> count == 1);

        assertThat(names).isEmpty();
    }

    /** {@code the rooms of the line before page} names a place in the line, not a room to use. */
    private static boolean isGivenAsABound(String room, String name) {
        return sentence(room).contains("before {@code " + name + "}")
                || sentence(room).contains("below {@code " + name + "}")
                || sentence(room).contains("doors and {@code " + name + "}");
    }

    private static Set<String> named(String room) {
        return Pattern.compile("\\{@code ([a-z0-9.]+)}")
                .matcher(sentence(room))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> allowed(String room, String said, Collection<String> all) {
        Set<String> roots = new HashSet<>(named(room));
        String top = room.replaceFirst("\\..*", "");
        int place = LINE.indexOf(top);
        if (said.contains("the ground")) {
            roots.addAll(GROUND);
        }
        if (said.contains("of the line before")) {
            roots.addAll(GROUND);
            roots.addAll(LINE.subList(0, place));
        }
        if (said.contains("every room but the doors") || said.contains("the director and what is below it")) {
            roots.addAll(GROUND);
            roots.addAll(LINE);
            roots.add("director");
        }
        if (said.contains("may use every room, ") || said.contains("every room below {@code cli}")) {
            all.stream().filter(one -> !one.startsWith("cli")).forEach(roots::add);
        }
        if (said.contains("may use every room, ") || said.contains("the rooms inside")) {
            all.stream().filter(one -> one.startsWith(room + ".")).forEach(roots::add);
        }
        return all.stream()
                .filter(one -> roots.stream().anyMatch(root -> one.equals(root) || one.startsWith(root + ".")))
                .collect(Collectors.toSet());
    }

    private static String sentence(String room) {
        Path info = Path.of("src/main/java/bantin", room.replace('.', '/'), "package-info.java");
        try {
            Matcher said = Pattern.compile("It may use .*?[.;](?= )")
                    .matcher(Files.readString(info).replaceAll("\\s+(\\*\\s+)?", " "));
            assertThat(said.find()).as("%s says what it may use", room).isTrue();
            return said.group();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Set<String>> roomsUsed(JavaClasses classes) {
        return byRoom(classes).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        room -> targets(room.getValue())
                                .map(JavaClass::getPackageName)
                                .filter(name -> name.startsWith("bantin."))
                                .map(RoomsTest::room)
                                .filter(name -> !name.equals(room.getKey()))
                                .collect(Collectors.toCollection(TreeSet::new)),
                        (a, b) -> a,
                        TreeMap::new));
    }

    private static Stream<JavaClass> targets(Collection<JavaClass> members) {
        return members.stream()
                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType);
    }

    private static Map<String, List<JavaClass>> byRoom(JavaClasses classes) {
        return classes.stream()
                .collect(Collectors.groupingBy(
                        ((Function<JavaClass, String>) JavaClass::getPackageName).andThen(RoomsTest::room)));
    }

    private static String room(String packageName) {
        return packageName.substring("bantin.".length());
    }
}
