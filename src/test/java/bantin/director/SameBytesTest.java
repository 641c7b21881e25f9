package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
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
        new GeneratedSite(here, 80).write(160);
        new GeneratedSite(there, 80).write(160);
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

    /** A site copied from a Mac has decomposed file names; old input methods write half-composed text. */
    @Test
    void decomposedNamesAndTextGiveTheSameSite() throws IOException {
        String config = "title: Cổng xã\nurl: https://x.vn/\ncategories: [{title: Kinh tế}]\n";
        String first =
                "---\ntitle: Lúa đông xuân\ndate: 2020-03-18\ncategory: Kinh tế\n---\n\nĐược mùa ở xã Bình Nhì.\n";
        String second =
                "---\ntitle: Hội nghị\ndate: 2020-03-19\ncategory: Kinh tế\n---\n\nĐọc [bài](lúa-được-mùa.md), việc.\n";
        write(home.resolve("nfc"), "site.yml", config);
        write(home.resolve("nfc"), "content/news/lúa-được-mùa.md", first);
        write(home.resolve("nfc"), "content/news/hội-nghị.md", second);
        write(home.resolve("nfd"), "site.yml", nfd(config));
        write(
                home.resolve("nfd"),
                nfd("content/news/lúa-được-mùa.md"),
                "\ufeff" + nfd(first).replace("\n", "\r\n"));
        write(
                home.resolve("nfd"),
                nfd("content/news/hội-nghị.md"),
                second.replace("ệ", "ê\u0323").replace("Đọc", "Đo\u0323c\u200b"));

        new TestPortal(home.resolve("nfc"), home.resolve("a"), 1).buildSound();
        new TestPortal(home.resolve("nfd"), home.resolve("b"), 1).buildSound();

        assertThat(TestPortal.files(home.resolve("b")))
                .containsOnlyKeys(TestPortal.files(home.resolve("a")).keySet());
        for (String page :
                new String[] {"kinh-te/lua-duoc-mua/index.html", "kinh-te/hoi-nghi/index.html", "index.html"}) {
            assertThat(home.resolve("b").resolve(page))
                    .hasSameBinaryContentAs(home.resolve("a").resolve(page));
        }
    }

    private static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static void write(Path folder, String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.writeString(path, text);
    }

    private static void assertSame(Path one, Path other) throws IOException {
        SortedMap<String, byte[]> a = TestPortal.files(one);
        SortedMap<String, byte[]> b = TestPortal.files(other);
        assertThat(b.keySet()).isEqualTo(a.keySet()).hasSizeGreaterThan(200);
        a.forEach((path, bytes) -> assertThat(b.get(path)).as(path).isEqualTo(bytes));
    }
}
