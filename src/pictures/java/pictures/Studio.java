package pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/**
 * Draws all pictures, or those whose path contains a word, into a content folder.
 *
 * <pre>javac -d target/pictures src/pictures/java/pictures/*.java
 * java -cp target/pictures pictures.Studio content [word]</pre>
 */
final class Studio {
    private static final int LARGEST = 240_000;

    private Studio() {}

    public static void main(String[] args) throws IOException {
        Path content = Path.of(args.length > 0 ? args[0] : "content");
        String word = args.length > 1 ? args[1] : "";
        for (Scene scene : scenes()) {
            if (scene.path().contains(word)) {
                Path file = content.resolve(scene.path());
                Files.createDirectories(file.getParent());
                Files.write(file, small(scene.painted().sheet));
            }
        }
    }

    private static List<Scene> scenes() {
        return Stream.of(
                        Countryside.scenes(),
                        River.scenes(),
                        Festival.scenes(),
                        Town.scenes(),
                        Indoors.scenes(),
                        Outdoors.scenes())
                .flatMap(List::stream)
                .toList();
    }

    /** The picture at the best quality that keeps it light enough to carry around. */
    private static byte[] small(BufferedImage picture) throws IOException {
        byte[] bytes = jpeg(picture, 0.82f);
        for (float quality = 0.78f; bytes.length > LARGEST && quality > 0.5f; quality -= 0.04f) {
            bytes = jpeg(picture, quality);
        }
        return bytes;
    }

    private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam wish = writer.getDefaultWriteParam();
        wish.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        wish.setCompressionQuality(quality);
        wish.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), wish);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
