package bantin.output;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.hash.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LooksTest {
    @TempDir
    private Path home;

    private Path article;

    @BeforeEach
    void anArticle() throws IOException {
        article = Files.writeString(
                Files.createDirectories(home.resolve("content/news")).resolve("gia-lua.md"), "Giá lúa tăng");
        Looks.nextTick(home.resolve("clock"));
    }

    @Test
    void whatNobodyTouchedLooksTheSame() {
        assertThat(print()).isEqualTo(print());
    }

    @Test
    void changeOfEqualSizeShowsThoughTheTimeIsSetBack() throws IOException {
        Fingerprint before = print();
        FileTime time = Files.getLastModifiedTime(article);

        Files.writeString(article, "Giá lúa căng");
        Files.setLastModifiedTime(article, time);

        assertThat(print()).isNotEqualTo(before);
    }

    @Test
    void namesRightsAndEmptyFoldersShow() throws IOException {
        Fingerprint before = print();

        Path moved = Files.move(article, article.resolveSibling("gia-dua.md"));
        Fingerprint renamed = print();
        Files.createDirectory(home.resolve("content/images"));
        Fingerprint withFolder = print();
        Files.setPosixFilePermissions(moved, PosixFilePermissions.fromString("r--------"));

        assertThat(List.of(before, renamed, withFolder, print())).doesNotHaveDuplicates();
    }

    /** Its parts are looked at by all processors, in whatever order. */
    @Test
    void eachOfManyFilesShowsAndNothingElse() throws IOException {
        List<Path> many = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Path folder = Files.createDirectories(home.resolve("content/" + (i % 2 == 0 ? "news" : "news/bai-" + i)));
            many.add(Files.writeString(folder.resolve("bai-" + i + ".md"), "bài"));
        }
        Files.createSymbolicLink(home.resolve("content/news/vong"), home.resolve("content"));
        Set<Fingerprint> seen = new HashSet<>(Set.of(print()));
        for (int i = 0; i < 20; i++) {
            assertThat(seen.add(print())).as("the same again").isFalse();
        }

        for (Path one : List.of(many.get(0), many.get(1), many.get(298), many.get(299))) {
            Looks.nextTick(home.resolve("clock"));
            Files.writeString(one, "BÀI");

            assertThat(seen.add(print())).as(one.toString()).isTrue();
        }
        assertThat(Looks.of(List.of(home.resolve("content"))).orElseThrow().all())
                .containsKeys(many.toArray(new Path[0]));
    }

    @Test
    void whatIsMissingShowsOnceItIsThere() throws IOException {
        Path themes = home.resolve("themes");
        Fingerprint before = Looks.of(List.of(themes)).orElseThrow().print();

        Files.createDirectory(themes);

        assertThat(Looks.of(List.of(themes)).orElseThrow().print()).isNotEqualTo(before);
    }

    @Test
    void fileBehindLinksInACircleShows() throws IOException {
        Path elsewhere = Files.createDirectory(home.resolve("anh"));
        Path photo = Files.writeString(elsewhere.resolve("cho.jpg"), "ảnh");
        Files.createSymbolicLink(home.resolve("content/images"), elsewhere);
        Files.createSymbolicLink(elsewhere.resolve("vong"), home.resolve("content"));
        Files.createSymbolicLink(elsewhere.resolve("mat"), home.resolve("khong-co"));
        Fingerprint before = print();
        Looks.nextTick(home.resolve("clock"));

        Files.writeString(photo, "hoa");

        assertThat(print()).isNotEqualTo(before);
    }

    @Test
    void changesShowFromTheNextTickOfTheClockOn() throws IOException {
        Files.writeString(article, "Giá lúa giảm");
        long changed = Looks.of(List.of(article)).orElseThrow().settled();

        assertThat(Looks.nextTick(home.resolve("clock"))).isGreaterThanOrEqualTo(changed);
    }

    /** The kernel's own files change without a time of theirs. */
    @Test
    void whatIsNoDiskOfThisComputerHasNoLooks() {
        assertThat(Looks.of(List.of(Path.of("/proc/self")))).isEmpty();
    }

    private Fingerprint print() {
        return Looks.of(List.of(home.resolve("content"))).orElseThrow().print();
    }

    /** A link that leads through another one shows where both lead, though all of it was looked at before. */
    @Test
    void linkThatLeadsElsewhereShows() throws IOException {
        Path one = Files.createDirectories(home.resolve("content/mot"));
        Path other = Files.createDirectories(home.resolve("content/hai"));
        Path between = Files.createSymbolicLink(home.resolve("giua"), one);
        Files.createSymbolicLink(home.resolve("content/noi"), between);
        Fingerprint before = print();

        Files.delete(between);
        Files.createSymbolicLink(between, other);

        assertThat(print()).isNotEqualTo(before);
    }

    @Test
    void whatIsKnownOfTheRestIsAsIfAllWereLookedAtAgain() throws IOException {
        Path content = home.resolve("content");
        Path gone = Files.writeString(
                Files.createDirectories(content.resolve("a/b")).resolve("cu.md"), "cũ");
        Files.writeString(Files.createDirectories(content.resolve("a/c")).resolve("o-lai.md"), "ở lại");
        Looks before = Looks.of(List.of(content)).orElseThrow();
        Looks.nextTick(home.resolve("clock"));

        Files.delete(gone);
        Files.delete(gone.getParent());
        Path added = Files.writeString(
                Files.createDirectories(content.resolve("d/e")).resolve("moi.md"), "mới");
        Files.writeString(article, "Giá lúa giảm");
        Looks after = before.after(List.of(gone, added, article), content).orElseThrow();

        assertThat(after.print()).isEqualTo(print()).isNotEqualTo(before.print());
        assertThat(after.settled()).isGreaterThan(before.settled());
    }

    /** Whoever does something meanwhile of which the builder does not know is seen the next time. */
    @Test
    void whatSomebodyElseDidMeanwhileIsNotTakenForSeen() throws IOException {
        Path content = home.resolve("content");
        Looks before = Looks.of(List.of(content)).orElseThrow();
        Looks.nextTick(home.resolve("clock"));

        Files.writeString(article, "Giá lúa giảm");
        Path own = Files.writeString(content.resolve("own.md"), "của mình");
        Looks after = before.after(List.of(own), content).orElseThrow();

        assertThat(after.print()).isNotEqualTo(print());
    }

    @Test
    void siteLooksTheSameInBothWays() throws IOException {
        Files.createDirectories(home.resolve("content/trong/rong"));
        Files.createSymbolicLink(home.resolve("content/noi"), article);
        Path site = home.resolve("content");

        SiteOnline byLooks = SiteOnline.in(site);

        assertThat(byLooks.looks()).isPresent();
        assertThat(byLooks.files()).isEqualTo(SiteOnline.walked(site).files()).containsOnlyKeys("news/gia-lua.md");
        assertThat(byLooks.folders())
                .isEqualTo(SiteOnline.walked(site).folders())
                .containsExactlyInAnyOrder("news", "trong", "trong/rong");
        assertThat(byLooks.odd()).isEqualTo(SiteOnline.walked(site).odd()).isEqualTo(2);
    }
}
