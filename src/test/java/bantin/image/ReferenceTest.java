package bantin.image;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.image.file.Outcome;
import bantin.image.file.PhotoFormat;
import bantin.image.notes.Credits;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours come out as ImageMagick and LittleCMS see them; {@code chuan/README.md} tells how those were made. */
class ReferenceTest {
    /** Where colour is stored at half size, programs differ in how they spread it: by a level or two. */
    @ParameterizedTest
    @CsvSource({
        "adobe-rgb.jpg,1.7",
        "display-p3.jpg,1.7",
        "prophoto.jpg,1.7",
        "lien-tuc.jpg,0.7",
        "cmyk-giay-bao.jpg,0.7",
        "cmyk-khong-ho-so.jpg,0.7",
        "xam-gamma-1.8.jpg,0.7",
        "p3-16-bit.png,0.7",
        "trong-suot-16-bit.png,0.7",
        "adobe-rgb.webp,0.7"
    })
    void coloursAreThoseThatLittleCmsSees(String name, double tolerance) throws IOException {
        byte[] file = Pictures.read("chuan/" + name);
        Variant whole = new Variant(64, PhotoFormat.PNG, 100);

        Outcome<Map<Variant, byte[]>> made = new VariantMaker(Credits.DROPPED, 64).make(file, name, List.of(whole));

        BufferedImage ours = image(made.value().orElseThrow().get(whole));
        BufferedImage theirs = image(Pictures.read("chuan/" + name + ".chuan.png"));
        assertThat(Scenes.meanDifference(ours, theirs)).isLessThan(tolerance);
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
