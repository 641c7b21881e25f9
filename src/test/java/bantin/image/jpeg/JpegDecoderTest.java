package bantin.image.jpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.image.PhotoProbe;
import bantin.image.Pictures;
import bantin.image.Scenes;
import bantin.image.file.Outcome;
import bantin.image.file.Refusal;
import bantin.image.notes.PhotoInfo;
import bantin.image.pixels.Colours;
import bantin.image.pixels.Pixels;
import bantin.image.pixels.RasterPixels;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JpegDecoderTest {

    /** A copy that broke off, and was closed by the program that copied it: half the photo would be grey. */
    @Test
    void pictureThatLacksItsSecondHalfIsRefusedAlthoughItIsClosed() {
        for (String name : List.of("rst.jpg", "rgb.jpg", "chuan/adobe-rgb.jpg", "chuan/lien-tuc.jpg")) {
            byte[] file = Pictures.read(name);
            int scan = Pictures.find(file, 0xFF, 0xDA);
            byte[] half = Arrays.copyOf(file, scan + 14 + (file.length - scan) / 3);
            half[half.length - 2] = (byte) 0xFF;
            half[half.length - 1] = (byte) JpegSegments.EOI;

            assertThatThrownBy(() -> JpegDecoder.decode(half, 96, 64)).as(name).isInstanceOf(Refusal.class);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void fullSizeMatchesTheJdk(boolean progressive) throws IOException, Refusal {
        byte[] file = Scenes.jpeg(Scenes.scene(333, 217), progressive);
        BufferedImage expected = ImageIO.read(new ByteArrayInputStream(file));

        BufferedImage decoded = RasterPixels.image(JpegDecoder.decode(file, 333, 217));

        assertThat(decoded.getWidth()).isEqualTo(333);
        assertThat(decoded.getHeight()).isEqualTo(217);
        assertThat(Scenes.meanDifference(decoded, expected)).isLessThan(1.0);
    }

    @ParameterizedTest
    @CsvSource({"160,2,false", "160,2,true", "80,4,false", "80,4,true", "40,8,false", "40,8,true"})
    void reducedSizeMatchesTheFullPictureMadeSmaller(int width, int divisor, boolean progressive)
            throws IOException, Refusal {
        byte[] file = Scenes.jpeg(Scenes.scene(320, 240), progressive);
        BufferedImage full = ImageIO.read(new ByteArrayInputStream(file));

        Pixels reduced = JpegDecoder.decode(file, width, 240 / divisor);

        assertThat(reduced.width()).isEqualTo(320 / divisor);
        Pixels expected = Colours.ycc(RasterPixels.of(Scenes.boxed(full, divisor)));
        assertThat(Scenes.meanDifference(reduced.plane(0), expected.plane(0))).isLessThan(2.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"huong-1.jpg", "lien-tuc.jpg", "xam.jpg", "rgb.jpg", "4-1-1.jpg", "rst.jpg"})
    void filesOfOtherProgramsMatchTheJdk(String name) throws IOException, Refusal {
        BufferedImage expected = ImageIO.read(new ByteArrayInputStream(Pictures.read(name)));

        Pixels pixels = JpegDecoder.decode(Pictures.read(name), 96, 64);

        assertThat(Scenes.meanDifference(RasterPixels.image(pixels), expected)).isLessThan(1.5);
    }

    @Test
    void whatOurEncoderWritesTheJdkReads() throws IOException {
        Pixels scene = Colours.ycc(RasterPixels.of(Scenes.scene(173, 95)));

        byte[] file = JpegEncoder.encode(scene, 92, new byte[0]);

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(file));
        assertThat(Scenes.meanDifference(read, Scenes.scene(173, 95))).isLessThan(3.0);
    }

    @Test
    void lowQualityIsSmaller() {
        Pixels scene = Colours.ycc(RasterPixels.of(Scenes.scene(173, 95)));

        assertThat(JpegEncoder.encode(scene, 40, new byte[0]))
                .hasSizeLessThan(JpegEncoder.encode(scene, 90, new byte[0]).length);
    }

    @Test
    void damagedFilesEndInPixelsOrInRefusalNeverInACrash() {
        Random random = new Random(11);
        for (String name : new String[] {"huong-1.jpg", "lien-tuc.jpg", "cmyk.jpg", "rst.jpg"}) {
            byte[] file = Pictures.read(name);
            for (int round = 0; round < 400; round++) {
                byte[] damaged = file.clone();
                for (int i = 0; i < 3; i++) {
                    damaged[20 + random.nextInt(damaged.length - 20)] = (byte) random.nextInt(256);
                }
                decodeIfSmall(damaged, name);
            }
        }
    }

    private static void decodeIfSmall(byte[] damaged, String name) {
        Outcome<PhotoInfo> probed = PhotoProbe.probe(damaged, name);
        if (probed.value().filter(info -> info.megapixels() < 1).isPresent()) {
            try {
                JpegDecoder.decode(damaged, 48, 32);
            } catch (Refusal refusal) {
                assertThat(refusal.id()).isIn("picture.unreadable", "picture.damaged");
            }
        }
    }

    /** A block of a memory card was lost: on the portal the lower half of the photo was grey. */
    @Test
    void photoWithALostBlockInItsMiddleIsDamaged() {
        for (String name : List.of("huong-1.jpg", "rst.jpg", "cmyk.jpg", "chuan/adobe-rgb.jpg")) {
            byte[] file = Pictures.read(name);
            int middle = (Pictures.find(file, 0xFF, 0xDA) + file.length) / 2;
            Arrays.fill(file, middle, middle + (file.length - middle) / 4, (byte) 0);

            assertThatThrownBy(() -> JpegDecoder.decode(file, 1, 1)).as(name).hasMessageContaining("picture.damaged");
        }
    }

    @Test
    void cutFileIsRefused() {
        assertThatThrownBy(() -> JpegDecoder.decode(Pictures.read("cat-cut.jpg"), 48, 32))
                .isInstanceOf(Refusal.class);
    }
}
