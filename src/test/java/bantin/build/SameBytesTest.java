package bantin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The output is a function of the input. */
@Isolated("changes the default zone and locale")
class SameBytesTest {
    @TempDir
    private Path home;

    @Test
    void threadsZoneLocaleAndFolderChangeNoByte() throws IOException {
        Path here = home.resolve("đây/cổng");
        Path there = home.resolve("there");
        new GeneratedSite(here, 80).write(300);
        new GeneratedSite(there, 80).write(300);
        new TestPortal(here, home.resolve("a"), 1).buildSound();

        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            new TestPortal(there, home.resolve("b"), 5).buildSound();
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }

        assertSame(home.resolve("a"), home.resolve("b"));
    }

    @Test
    void secondBuildOfTheSamePortalChangesNothing() {
        Path output = home.resolve("public");
        TestPortal sample = new TestPortal(Path.of("").toAbsolutePath(), output, 2);
        sample.buildSound();

        assertThat(sample.buildSound().changes().orElseThrow().touched()).isZero();
    }

    private static void assertSame(Path one, Path other) throws IOException {
        SortedMap<String, byte[]> a = TestPortal.files(one);
        SortedMap<String, byte[]> b = TestPortal.files(other);
        assertThat(b.keySet()).isEqualTo(a.keySet()).hasSizeGreaterThan(300);
        a.forEach((path, bytes) -> assertThat(b.get(path)).as(path).isEqualTo(bytes));
    }
}
