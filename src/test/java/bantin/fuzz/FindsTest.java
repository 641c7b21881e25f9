package bantin.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What fuzzing found is kept beside the tests, one folder for each target, and must never be found again. */
class FindsTest {
    private static final Path FINDS = Path.of("src", "test", "resources", "fuzz");

    static Stream<String> targets() {
        return FuzzTargets.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void whatWasFoundIsMendedAndSeedsAreSound(String target) throws IOException {
        FuzzTarget fuzzed = FuzzTargets.all().get(target).get();
        List<byte[]> files = fuzzed.seeds();
        assertThat(files).isNotEmpty();

        for (byte[] seed : files) {
            fuzzed.check(seed);
        }
        Path folder = FINDS.resolve(target);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> finds = Files.list(folder)) {
                for (Path find : finds.sorted().toList()) {
                    fuzzed.check(Files.readAllBytes(find));
                }
            }
        }
    }
}
