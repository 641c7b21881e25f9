package bantin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The archive of classes that the launcher makes once for each program and each Java. */
class ArchiveIT {
    @TempDir
    private Path temp;

    private Path elsewhere = Path.of("");
    private Unpacked program = new Unpacked(Path.of(""));

    static List<Path> javas() throws IOException {
        return Javas.all();
    }

    @BeforeEach
    void unpack() throws IOException {
        elsewhere = Files.createDirectories(temp.resolve("nơi khác"));
        program = Unpacked.below(temp.resolve("Cổng xã Đồng Tâm"));
    }

    @ParameterizedTest
    @MethodSource("javas")
    void archiveIsMadeAfterTheFirstRunAndThenUsedInSilence(Path java) throws Exception {
        // Java 17 archives no class of a jar whose address needs escaping, such as one below "Cổng xã"
        program = program.moved(temp.resolve("bantin"));
        program.version(java, elsewhere);
        program.awaitArchive();
        Path loads = temp.resolve("loads");
        Map<String, String> watched = new HashMap<>(program.environment(java));
        watched.put("BANTIN_JAVA_OPTS", "-Xlog:class+load:file=" + loads);

        Ran second = Ran.run(elsewhere, watched, program.launcher().toString(), "--version");

        assertThat(second).isEqualTo(Unpacked.VERSION);
        assertThat(loads).content().containsPattern("bantin\\.cli\\.Main source: shared objects file");
    }

    @ParameterizedTest
    @MethodSource("javas")
    void brokenArchiveIsIgnoredInSilence(Path java) throws Exception {
        program.version(java, elsewhere);
        Path archive = program.awaitArchive();
        Files.delete(archive);
        Files.writeString(archive, "not an archive".repeat(1000));

        Ran ran = program.version(java, elsewhere);

        assertThat(ran).isEqualTo(Unpacked.VERSION);
    }

    @ParameterizedTest
    @MethodSource("javas")
    void archiveOfAnotherProgramIsIgnoredInSilence(Path java) throws Exception {
        program.version(java, elsewhere);
        Path archive = program.awaitArchive();
        program = program.moved(temp.resolve("bantin mới"));
        Ran afterMove = program.version(java, elsewhere);
        Path other = program.awaitArchive();
        Files.copy(program.cache().resolve(archive.getFileName()), other, StandardCopyOption.REPLACE_EXISTING);

        Ran ran = program.version(java, elsewhere);

        assertThat(List.of(afterMove, ran)).containsOnly(Unpacked.VERSION);
    }

    @Test
    void folderThatTakesNoArchiveIsNoTrouble() throws Exception {
        Files.writeString(program.cache(), "a file where the folder would be");

        Ran ran = program.version(Javas.running(), elsewhere);

        assertThat(ran).isEqualTo(Unpacked.VERSION);
    }
}
