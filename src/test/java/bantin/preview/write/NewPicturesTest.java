package bantin.preview.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.problem.BantinException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a picture that comes in lands when something is in its way: nowhere, and nothing of it is left. */
class NewPicturesTest {
    private static final Stamp NOW = new Stamp("nay", "Chị Sáu");
    private static final String ENTRY = "content/news/bai.md";

    @TempDir
    private Path home;

    private Path site;
    private Path folder;
    private NewPictures pictures;

    @BeforeEach
    void write() throws IOException {
        site = home.resolve("site");
        folder = Files.createDirectories(site.resolve("content/news"));
        pictures = new NewPictures(new Pen(site), 1 << 20);
    }

    @Test
    void pictureForWhichTheDiskHasNoRoomIsNotBegun() {
        pictures = new NewPictures(new Pen(site), Long.MAX_VALUE);

        assertRefused("edit.picture.full", Long.MAX_VALUE, new ByteArrayInputStream(new byte[0]));
    }

    @Test
    void pictureThatBreaksOffLeavesNothing() throws IOException {
        InputStream photo = Files.newInputStream(Path.of("src/test/resources/pictures/rgb.jpg"));
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("line cut");
            }
        };

        assertRefused("edit.picture.not-kept", -1, new SequenceInputStream(photo, broken));
    }

    /** Nobody said how long it is, and it does not end. */
    @Test
    void pictureWithoutEndIsRefusedAtTheBound() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] buffer, int at, int length) {
                return length;
            }
        };

        assertRefused("picture.too-heavy", -1, endless);
    }

    /** The preview saw a folder; then somebody put a link in its place. */
    @Test
    void folderThatLeadsOutOfTheSiteGetsNoPicture() throws IOException {
        Path outside = Files.createDirectories(home.resolve("ngoai"));
        Files.delete(folder);
        Files.createSymbolicLink(folder, outside);

        assertRefused("edit.link", 10, Files.newInputStream(Path.of("src/test/resources/pictures/rgb.jpg")));
    }

    /** Somebody set a link under the name of what is not finished. */
    @Test
    void linkInTheWayIsNotFollowed() throws IOException {
        Path secret = Files.writeString(site.resolve("site.local"), "mật khẩu");
        Files.createSymbolicLink(folder.resolve(".picture.unfinished"), secret);
        byte[] photo = Files.readAllBytes(Path.of("src/test/resources/pictures/rgb.jpg"));

        String name = pictures.receive(
                ENTRY,
                site.resolve(ENTRY),
                new NewPictures.Sent("Chợ.jpg", false, photo.length, new ByteArrayInputStream(photo)),
                NOW);

        assertThat(name).isEqualTo("bai-cho.jpg");
        assertThat(folder.resolve(name)).hasBinaryContent(photo).isRegularFile();
        assertThat(Files.isSymbolicLink(folder.resolve(name))).isFalse();
        assertThat(secret).hasContent("mật khẩu");
    }

    private void assertRefused(String id, long length, InputStream bytes) {
        assertThatThrownBy(() -> pictures.receive(
                        ENTRY, site.resolve(ENTRY), new NewPictures.Sent("Chợ.jpg", false, length, bytes), NOW))
                .isInstanceOf(BantinException.class)
                .hasMessageStartingWith(id);
        assertThat(folder).isEmptyDirectory();
    }
}
