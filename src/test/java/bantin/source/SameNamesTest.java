package bantin.source;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk tells names apart that look the same: the letters of one are joined, those of the other are not. */
class SameNamesTest {
    private static final String PATH = "content/b\u00e0i.md";

    @TempDir
    private Path site;

    private Path joined;
    private Path apart;
    private SourceTree before;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectory(site.resolve("content"));
        joined = site.resolve(PATH);
        apart = site.resolve("content/ba\u0300i.md");
        Files.writeString(joined, "một");
        before = new SourceScanner(site, new Problems()).scan();
    }

    private List<SourceFile> again(Path... suspects) {
        Set<Path> inTurn = new LinkedHashSet<>(List.of(suspects));
        SourceScanner scanner = new SourceScanner(site, new Problems());
        return scanner.scanAgain(before, inTurn).orElseGet(scanner::scan).files();
    }

    @Test
    void renamedFileIsThereInWhicheverOrderItIsToldOf() throws IOException {
        Files.move(joined, apart);

        assertThat(again(apart, joined)).extracting(SourceFile::file).containsExactly(apart);
        assertThat(again(joined, apart)).extracting(SourceFile::file).containsExactly(apart);
    }

    @Test
    void secondFileIsNotTakenForTheFirst() throws IOException {
        Files.writeString(apart, "hai");

        assertThat(new SourceScanner(site, new Problems()).scanAgain(before, Set.of(apart)))
                .isEmpty();
    }
}
