package bantin.image;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.image.file.Outcome;
import bantin.image.file.Refused;
import bantin.image.notes.PhotoInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoIndexTest {
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
    void secondBuildReadsNoPhoto() throws IOException {
        Path photo = put("gps.jpg", "a.jpg");
        PhotoIndex first = PhotoIndex.open(kept, 1 << 28);
        PhotoEntry before = first.look(photo, "albums/le-hoi/a.jpg");
        first.save();
        // other bytes under the same size and times show whether they are read
        FileTime time = Files.getLastModifiedTime(photo);
        Files.write(photo, new byte[(int) Files.size(photo)]);
        Files.setLastModifiedTime(photo, time);

        PhotoEntry after = PhotoIndex.open(kept, 1 << 28).look(photo, "albums/le-hoi/a.jpg");

        assertThat(after).isEqualTo(before);
    }

    @Test
    void photoHasTheColourThatStandsInItsPlace() throws IOException {
        PhotoIndex index = PhotoIndex.open(kept, 1 << 28);

        assertThat(colour(index, put("huong-1.jpg", "a.jpg"))).isEqualTo("#676072");
        assertThat(colour(index, put("huong-6.jpg", "b.jpg"))).isEqualTo("#676072");
        assertThat(colour(index, put("adobe-rgb.jpg", "c.jpg"))).matches("#[0-9a-f]{6}");
        assertThat(colour(index, put("trong-suot.png", "d.png"))).isEmpty();
        assertThat(colour(index, put("bieu-tuong.svg", "e.svg"))).isEmpty();
    }

    private static String colour(PhotoIndex index, Path photo) throws IOException {
        return index.look(photo, photo.getFileName() + "")
                .probed()
                .value()
                .orElseThrow()
                .colour();
    }

    @Test
    void renamedPhotoIsNotDecodedAgain() throws IOException {
        PhotoIndex first = PhotoIndex.open(kept, 1 << 28);
        first.look(put("gps.jpg", "a.jpg"), "a.jpg");
        first.save();
        // a colour that the pixels don't have shows where it comes from
        Path remembered = kept.resolve("index");
        Files.writeString(remembered, Files.readString(remembered).replaceAll("#[0-9a-f]{6}", "#123456"));
        Path renamed = put("gps.jpg", "b.jpg");

        assertThat(colour(PhotoIndex.open(kept, 1 << 28), renamed)).isEqualTo("#123456");
    }

    @Test
    void photoWhosePixelsAreDamagedIsRefusedWhenItIsFirstSeen() throws IOException {
        byte[] damaged = Pictures.read("ycck.jpg");
        Arrays.fill(damaged, damaged.length - 200, damaged.length - 100, (byte) 0);
        Path photo = Files.write(album.resolve("a.jpg"), damaged);

        Outcome<PhotoInfo> probed =
                PhotoIndex.open(kept, 1 << 28).look(photo, "a.jpg").probed();

        assertThat(probed).isEqualTo(Outcome.refused(new Refused("picture.damaged", List.of("a.jpg"))));
    }

    @Test
    void changedPhotoIsReadAgain() throws IOException {
        Path photo = put("gps.jpg", "a.jpg");
        PhotoIndex first = PhotoIndex.open(kept, 1 << 28);
        PhotoEntry before = first.look(photo, "a.jpg");
        first.save();
        put("huong-6.jpg", "a.jpg");

        PhotoEntry after = PhotoIndex.open(kept, 1 << 28).look(photo, "a.jpg");

        assertThat(after.content()).isNotEqualTo(before.content());
    }

    @Test
    void indexKeepsEveryFieldAndRefusals() throws IOException {
        for (String name :
                List.of("gps.jpg", "dong.gif", "trong-suot.png", "bieu-tuong.svg", "bom.png", "lien-tuc.jpg")) {
            Path photo = put(name, "tab\\ " + name);
            PhotoIndex index = PhotoIndex.open(kept, 1 << 28);
            PhotoEntry entry = index.look(photo, "x/" + photo.getFileName());

            assertThat(PhotoEntry.parse(entry.line())).contains(entry);
        }
    }

    @Test
    void damagedIndexIsAnEmptyOne() throws IOException {
        Files.createDirectories(kept);
        Files.writeString(kept.resolve("index"), "bantin photos 4\na\tb\n\0\0\tx\ty\tJPEG\tz\n");

        assertThat(PhotoIndex.open(kept, 1 << 28)
                        .look(put("gps.jpg", "a.jpg"), "a.jpg")
                        .probed())
                .matches(outcome -> outcome.value().isPresent());
    }

    private Path put(String picture, String name) {
        try {
            return Files.write(album.resolve(name), Pictures.read(picture));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
