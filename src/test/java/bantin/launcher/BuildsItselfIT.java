package bantin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a repository, with a Maven that only takes note of being called and copies the real program. */
class BuildsItselfIT {
    private static final String COLOUR = "\u001b";

    private static final Path LIB =
            Path.of(System.getProperty("bantin.zip")).resolveSibling("lib").toAbsolutePath();

    @TempDir
    private Path temp;

    private Path repository = Path.of("");
    private Path calls = Path.of("");
    private Path tools = Path.of("");

    @BeforeEach
    void cloneRepository() throws IOException {
        repository = Files.createDirectories(temp.resolve("kho mã nguồn"));
        Files.createDirectories(repository.resolve("src/main"));
        Files.createDirectories(repository.resolve("themes"));
        Files.writeString(repository.resolve("pom.xml"), "<project/>");
        Files.copy(Path.of("bantin"), repository.resolve("bantin"));
        assertThat(repository.resolve("bantin").toFile().setExecutable(true)).isTrue();
        calls = temp.resolve("calls");
        tools = Files.createDirectories(temp.resolve("tools"));
        for (String tool : List.of(
                "sh",
                "find",
                "readlink",
                "locale",
                "ls",
                "cksum",
                "cat",
                "cp",
                "mkdir",
                "mv",
                "rm",
                "sleep",
                "touch",
                "nice",
                "sed")) {
            tool(tool, "exec /usr/bin/" + tool + " \"$@\"");
        }
    }

    @Test
    void missingProgramIsBuiltWithOneLineSayingSo() throws Exception {
        maven("printf '\\033[0m\\033[0m'; cp -R '" + LIB + "' \"$own/lib\"");

        Ran first = bantin();
        Ran second = bantin();

        assertThat(first.code()).isZero();
        assertThat(first.out()).startsWith("bantin ");
        assertThat(first.err())
                .startsWith("bantin: đang dựng chương trình")
                .hasLineCount(1)
                .doesNotContain(COLOUR);
        assertThat(second.err()).isEmpty();
        assertThat(calls).hasContent("called");
        assertThat(leftOvers()).isEmpty();
    }

    @Test
    void editedSourceIsBuiltAgain() throws Exception {
        maven("cp -R '" + LIB + "' \"$own/lib\"");
        bantin();
        Path source = Files.writeString(repository.resolve("src/main/A.java"), "class A {}");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));

        Ran ran = bantin();

        assertThat(ran.code()).isZero();
        assertThat(Files.readAllLines(calls)).hasSize(2);
        assertThat(leftOvers()).isEmpty();
    }

    @Test
    void twoFirstRunsBuildOnce() throws Exception {
        maven("sleep 1; cp -R '" + LIB + "' \"$own/lib\"");

        Ran.Running one = start();
        Ran.Running two = start();
        List<Ran> both = List.of(one.finish(), two.finish());

        assertThat(both).allMatch(ran -> ran.code() == 0 && ran.out().startsWith("bantin "));
        assertThat(calls).hasContent("called");
        assertThat(leftOvers()).isEmpty();
    }

    @Test
    void lockOfAKilledBuildIsTakenOver() throws Exception {
        maven("cp -R '" + LIB + "' \"$own/lib\"");
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Path lock = Files.createDirectories(repository.resolve("target/.building"));
        Files.writeString(lock.resolve("pid"), dead.pid() + "\n");
        Files.createDirectories(repository.resolve("target/.build." + dead.pid()));

        Ran ran = bantin();

        assertThat(ran.code()).isZero();
        assertThat(leftOvers()).isEmpty();
    }

    @Test
    void failedBuildShowsItsReasonAndLeavesTheOldProgram() throws Exception {
        maven("cp -R '" + LIB + "' \"$own/lib\"");
        bantin();
        Path source = Files.writeString(repository.resolve("src/main/A.java"), "class A {");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
        maven("printf '\\033[1mA.java:1\\033[m: reached end of file\\n'; exit 1");

        Ran ran = bantin();

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .contains("A.java:1: reached end of file", "không dựng được chương trình")
                .doesNotContain(COLOUR);
        assertThat(repository.resolve("target/lib/bantin.jar")).exists();
        assertThat(leftOvers()).isEmpty();
    }

    @Test
    void withoutMavenItSaysHowToGetIt() throws Exception {
        Ran ran = bantin();

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("cần Maven", "apt install maven").hasLineCount(2);
    }

    private void maven(String deed) throws IOException {
        tool("mvn", """
            echo called >>'%s'
            for word in "$@"; do case $word in -Dbantin.target=*) own=${word#*=} ;; esac; done
            %s
            """.formatted(calls, deed));
    }

    private void tool(String name, String deed) throws IOException {
        Path file = tools.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + deed + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Ran bantin() throws IOException, InterruptedException {
        return start().finish();
    }

    private Ran.Running start() throws IOException {
        Map<String, String> environment = Map.of(
                "JAVA_HOME", Javas.running().toString(), "PATH", tools.toString(), "LANG", "C", "BANTIN_CACHE", "off");
        return Ran.start(temp, environment, List.of(repository.resolve("bantin").toString(), "--version"));
    }

    private List<Path> leftOvers() throws IOException {
        try (Stream<Path> files = Files.list(repository.resolve("target"))) {
            return files.filter(file -> !file.endsWith("lib")).toList();
        }
    }
}
