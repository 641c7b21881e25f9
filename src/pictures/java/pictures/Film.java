package pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * Draws the frames of the short film of a boat on the dawn river. ffmpeg makes the film and takes its poster from them:
 *
 * <pre>java -cp target/pictures pictures.Film target/film
 * ffmpeg -framerate 12 -i target/film/%03d.png -vf scale=854:570 -c:v libx264 -crf 30 -pix_fmt yuv420p
 *     -movflags +faststart -an film.mp4</pre>
 */
final class Film {
    private static final int FRAMES = 72;

    private Film() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (int frame = 0; frame < FRAMES; frame++) {
            Canvas canvas = new Canvas("film", Light.DAWN.sunAt(0.36, 0.36));
            River.drifting(new Easel(canvas), 420 + frame * 8.5, frame * 0.16);
            Path file = folder.resolve(String.format(Locale.ROOT, "%03d.png", frame));
            ImageIO.write(canvas.sheet, "png", file.toFile());
        }
    }
}
