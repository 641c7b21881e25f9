package bantin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
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

    /** Making one takes a Java as long as twenty runs: all that can become of it is seen in one walk. */
    @ParameterizedTest
    @MethodSource("javas")
    void archiveIsUsedInSilenceAndPassedOverWhereItIsOfAnotherProgramOrBroken(Path java) throws Exception {
        // Java 17 archives no class of a jar whose address needs escaping, such as one below "Cổng xã"
        program = program.moved(temp.resolve("bantin"));
        Ran first = program.version(java, elsewhere);
        Path archive = program.awaitArchive();
        Path loads = temp.resolve("loads");
        Map<String, String> watched = new HashMap<>(program.environment(java, "on"));
        watched.put("BANTIN_JAVA_OPTS", "-Xlog:class+load:file=" + loads);
        Ran second = Ran.run(elsewhere, watched, program.launcher().toString(), "-V");
        assertThat(List.of(first, second)).containsOnly(Unpacked.VERSION);
        assertThat(loads).content().containsPattern("bantin\\.cli\\.Main source: shared objects file");

        // as after an update that leaves the program's own jar as it was
        Files.setLastModifiedTime(program.aLibrary(), FileTime.from(Instant.EPOCH));
        Ran withThatOfAnother = program.version(java, elsewhere);
        replace(archive, "not an archive".repeat(1000).getBytes(StandardCharsets.UTF_8));
        Ran withABrokenOne = program.version(java, elsewhere);
        assertThat(List.of(withThatOfAnother, withABrokenOne)).containsOnly(Unpacked.VERSION);
    }

    /** Under a new file: a Java that still runs may have the old one open. */
    private static void replace(Path archive, byte[] bytes) throws IOException {
        Files.delete(archive);
        Files.write(archive, bytes);
    }

    @Test
    void folderThatTakesNoArchiveIsNoTrouble() throws Exception {
        Files.writeString(program.cache(), "a file where the folder would be");

        Ran ran = program.version(Javas.running(), elsewhere);

        assertThat(ran).isEqualTo(Unpacked.VERSION);
    }
}
