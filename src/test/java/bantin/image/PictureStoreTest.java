package bantin.image;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.image.file.Outcome;
import bantin.image.file.PhotoFormat;
import bantin.image.notes.Credits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureStoreTest {
    private static final List<Variant> SIZES = List.of(
            new Variant(96, PhotoFormat.JPEG, 82),
            new Variant(48, PhotoFormat.JPEG, 82),
            new Variant(48, PhotoFormat.WEBP, 80));

    @TempDir
    Path root;

    private Path album;
    private Path kept;

    @BeforeEach
    void makeFolders() throws IOException {
        album = Files.createDirectories(root.resolve("content/albums/le-hoi"));
        kept = root.resolve(".bantin/pictures");
    }

    @Test
    void secondBuildMakesNothing() throws IOException {
        Path photo = put("gps.jpg", "a.jpg");

        assertThat(ready(store(), photo).made()).isEqualTo(3);
        assertThat(ready(store(), photo).made()).isZero();
    }

    @Test
    void renamedPhotoAndSecondAlbumCostNothing() throws IOException {
        ready(store(), put("gps.jpg", "a.jpg"));

        assertThat(ready(store(), put("gps.jpg", "other name.jpg")).made()).isZero();
    }

    @Test
    void killedBuildLeavesNothingHalfAndGoesOn() throws IOException {
        Path photo = put("gps.jpg", "a.jpg");
        Stored first = ready(store(), photo);
        Path small = first.files().get(SIZES.get(1));
        Files.delete(small);
        Files.write(small.resolveSibling("123.unfinished"), new byte[10]);

        PictureStore store = store();
        assertThat(ready(store, photo).made()).isEqualTo(1);
        store.dropUnused();

        assertThat(small).exists();
        assertThat(small.resolveSibling("123.unfinished")).doesNotExist();
    }

    @Test
    void unusedVariantsAreDroppedAndTheIndexStays() throws IOException {
        ready(store(), put("gps.jpg", "a.jpg"));
        Path other = put("huong-6.jpg", "b.jpg");
        PhotoIndex index = PhotoIndex.open(kept, 1 << 28);
        index.look(other, "b.jpg");
        index.save();
        PictureStore store = store();
        Stored files = ready(store, other);

        assertThat(store.dropUnused()).isEqualTo(3);
        assertThat(files.files().values()).allMatch(Files::exists);
        assertThat(kept.resolve("index")).exists();
    }

    @Test
    void sizeAskedForLaterHasTheBytesItAlwaysHas() throws IOException {
        Path photo = put("adobe-rgb.jpg", "a.jpg");
        byte[] together = Files.readAllBytes(ready(store(), photo).files().get(SIZES.get(1)));
        Path elsewhere = root.resolve("elsewhere");
        PictureStore store = new PictureStore(elsewhere, Credits.DROPPED, 96, 1 << 28);
        Outcome<Stored> alone =
                store.variants(photo, PhotoIndex.open(elsewhere, 1 << 28).look(photo, "a"), SIZES.subList(1, 2));

        assertThat(alone.value().orElseThrow().files().get(SIZES.get(1))).hasBinaryContent(together);
    }

    @Test
    void manyThreadsMakeTheSameFilesInLittleMemory() throws IOException {
        List<Path> photos = Stream.of("gps.jpg", "huong-6.jpg", "cmyk.jpg", "gps.jpg", "16-bit.png", "anh.webp")
                .map(name -> put(name, "x-" + name))
                .toList();
        PictureStore store = new PictureStore(kept, Credits.DROPPED, 96, 1);

        List<Integer> made = IntStream.range(0, 60)
                .parallel()
                .mapToObj(i -> ready(store, photos.get(i % photos.size())).made())
                .toList();

        assertThat(made.stream().mapToInt(Integer::intValue).sum()).isEqualTo(15);
    }

    @Test
    void nothingKeptForPublishingTellsPlaceSerialNumberOrOwner() throws IOException {
        PictureStore store = new PictureStore(kept, Credits.KEPT, 96, 1 << 28);
        for (String name : List.of("gps.jpg", "gps.png", "gps.webp", "dong.gif", "bieu-tuong.svg")) {
            Path photo = put(name, name);
            PhotoEntry entry = PhotoIndex.open(kept, 1 << 28).look(photo, name);
            assertThat(store.original(photo, entry))
                    .matches(outcome -> outcome.value().isPresent());
            if (!Pictures.info(name).passesThrough()) {
                assertThat(store.variants(photo, entry, SIZES))
                        .matches(outcome -> outcome.value().isPresent());
            }
        }

        try (Stream<Path> files = Files.walk(kept)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("MARKER", "GPS", "998877", "2020:03:18");
            }
        }
    }

    /** A rule that takes one more thing away reaches the originals that lie in the store already. */
    @Test
    void originalCleanedByEarlierRulesIsMadeAnew() throws IOException {
        Path photo = put("gps.jpg", "a.jpg");
        PhotoEntry entry = PhotoIndex.open(kept, 1 << 28).look(photo, "a.jpg");
        Path clean = original(store(), photo, entry).files().values().iterator().next();
        byte[] bytes = Files.readAllBytes(clean);
        Path earlier =
                clean.resolveSibling(clean.getFileName().toString().replace("original" + Originals.RULES, "original1"));
        Files.move(clean, earlier);

        PictureStore store = store();
        Stored again = original(store, photo, entry);
        store.dropUnused();

        assertThat(again.made()).isEqualTo(1);
        assertThat(clean).hasBinaryContent(bytes);
        assertThat(earlier).doesNotExist();
    }

    private static Stored original(PictureStore store, Path photo, PhotoEntry entry) throws IOException {
        return store.original(photo, entry).value().orElseThrow();
    }

    /** The published site links to the store's files, and the web server is another user. */
    @Test
    void everyoneMayReadWhatIsKeptForPublishing() throws IOException {
        Path plain = Files.writeString(root.resolve("plain.txt"), "as the umask has it");

        Stored ready = ready(store(), put("gps.jpg", "a.jpg"));

        for (Path file : ready.files().values()) {
            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(plain));
        }
    }

    @Test
    void refusedPhotoIsToldAndOthersAreMade() throws IOException {
        Path broken = put("cat-cut.jpg", "c.jpg");
        PictureStore store = store();

        Outcome<Stored> refused =
                store.variants(broken, PhotoIndex.open(kept, 1 << 28).look(broken, "c.jpg"), SIZES);

        assertThat(refused.refused().orElseThrow().id()).isEqualTo("picture.unreadable");
        assertThat(ready(store, put("gps.jpg", "a.jpg")).made()).isEqualTo(3);
    }

    private PictureStore store() {
        return new PictureStore(kept, Credits.DROPPED, 96, 1 << 28);
    }

    private Stored ready(PictureStore store, Path photo) {
        try {
            PhotoEntry entry = PhotoIndex.open(kept, 1 << 28)
                    .look(photo, photo.getFileName().toString());
            return store.variants(photo, entry, SIZES).value().orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path put(String picture, String name) {
        try {
            return Files.write(album.resolve(name), Pictures.read(picture));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
