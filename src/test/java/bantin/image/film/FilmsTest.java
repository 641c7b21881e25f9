package bantin.image.film;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.director.MarkedFilms;
import bantin.image.file.Outcome;
import bantin.image.file.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Films made to keep the cleaning busy for hours, or to lead it down without end; cleaning itself is seen in the site. */
class FilmsTest {
    @TempDir
    private Path folder;

    @Test
    void segmentsInsideSegmentsAreNoFilm() throws IOException {
        ByteArrayOutputStream webm = new ByteArrayOutputStream();
        webm.writeBytes(new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3, (byte) 0x80});
        for (int i = 0; i < 100_000; i++) {
            webm.writeBytes(new byte[] {0x18, 0x53, (byte) 0x80, 0x67, (byte) 0xFF});
        }

        assertThat(clean("phim.webm", webm.toByteArray())).isEqualTo(unreadable("phim.webm"));
    }

    @Test
    void moreSamplesThanTheFilmHoldsAreNoFilm() throws IOException {
        byte[] mp4 = MarkedFilms.mp4();
        String text = new String(mp4, StandardCharsets.ISO_8859_1);
        int track = text.indexOf("meta", text.indexOf("hdlr", text.indexOf("vide")));
        // each of four thousand million samples is one byte long
        put(mp4, text.indexOf("stsz", track) + 8, 1);
        put(mp4, text.indexOf("stsc", track) + 16, -1);

        assertThat(clean("phim.mp4", mp4)).isEqualTo(unreadable("phim.mp4"));
    }

    private static void put(byte[] bytes, int at, int number) {
        for (int i = 0; i < 4; i++) {
            bytes[at + i] = (byte) (number >> 24 - 8 * i);
        }
    }

    private Outcome<Film> clean(String name, byte[] bytes) throws IOException {
        return new Films(folder.resolve("kept")).clean(Files.write(folder.resolve(name), bytes));
    }

    private static Outcome<Film> unreadable(String name) {
        return Outcome.refused(new Refused("film.unreadable", List.of(name)));
    }
}
