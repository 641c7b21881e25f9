package bantin.image;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.hash.Fingerprinter;
import bantin.image.file.Outcome;
import bantin.image.file.PhotoFormat;
import bantin.image.jpeg.JpegEncoder;
import bantin.image.notes.Credits;
import bantin.image.notes.PhotoInfo;
import bantin.image.pixels.Colours;
import bantin.image.pixels.Pixels;
import bantin.image.webp.SmallerWebp;
import bantin.image.webp.WebpWriter;
import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.luciad.imageio.webp.WebPReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariantMakerTest {
    private static final Variant JPEG = new Variant(96, PhotoFormat.JPEG, 90);
    private static final Variant SMALL = new Variant(48, PhotoFormat.JPEG, 90);
    private static final Variant PNG = new Variant(96, PhotoFormat.PNG, 90);
    private static final Variant WEBP = new Variant(48, PhotoFormat.WEBP, 90);
    private static final int RED = 0xC0392B;
    private static final int GREEN = 0x1F8F4D;
    private static final int BLUE = 0x2255CC;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyOrientationComesOutUpright(int orientation) throws IOException {
        Map<Variant, byte[]> files = make("huong-" + orientation + ".jpg", JPEG, SMALL);

        for (Variant variant : List.of(JPEG, SMALL)) {
            BufferedImage image = image(files, variant);
            assertThat(image.getWidth()).isEqualTo(variant.width());
            assertThat(image.getHeight()).isEqualTo(variant.width() * 2 / 3);
            assertCorners(image, 14);
        }
    }

    /** What lies to the right of upright has its upper left corner at the upper right. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyOrientationIsTurnedToTheRight(int orientation) throws IOException {
        String name = "huong-" + orientation + ".jpg";
        byte[] file = Pictures.read(name);
        PhotoInfo upright = PhotoProbe.probe(file, name).value().orElseThrow();
        Variant variant = new Variant(64, PhotoFormat.PNG, 90);

        PhotoInfo turned = upright.turned(90);
        BufferedImage image = image(
                new VariantMaker(Credits.DROPPED, 96)
                        .make(file, name, turned.orientation(), List.of(variant))
                        .value()
                        .orElseThrow(),
                variant);

        assertThat(List.of(turned.width(), turned.height(), image.getWidth(), image.getHeight()))
                .containsExactly(64, 96, 64, 96);
        assertNear(image.getRGB(48, 24), RED, 14);
        assertNear(image.getRGB(48, 72), GREEN, 14);
        assertNear(image.getRGB(16, 24), BLUE, 14);
        assertThat(turned.turned(270)).isEqualTo(upright);
    }

    @ParameterizedTest
    @CsvSource({
        "adobe-rgb.jpg,14",
        "cmyk.jpg,14",
        "ycck.jpg,20",
        "16-bit.png,10",
        "bang-mau.png,24",
        "xen-ke.png,10",
        "tinh.gif,24",
        "anh.webp,24",
        "lien-tuc.jpg,14",
        "p3.jpg,14"
    })
    void coloursComeOutAsSrgb(String name, int tolerance) throws IOException {
        assertCorners(image(make(name, JPEG, SMALL), JPEG), tolerance);
    }

    @Test
    void transparencyStays() throws IOException {
        for (String name : List.of("trong-suot.png", "trong-suot.webp")) {
            BufferedImage image = image(make(name, PNG), PNG);

            assertThat(image.getRGB(2, 30) >>> 24).isLessThan(20);
            assertThat(image.getRGB(93, 30) >>> 24).isGreaterThan(235);
        }
    }

    @Test
    void transparencyStaysInWebp() {
        byte[] file = make("trong-suot.png", WEBP).get(WEBP);

        assertThat(PhotoProbe.probe(file, "a.webp").value().orElseThrow().alpha())
                .isTrue();
    }

    @Test
    void transparentPictureStandsOnWhiteInJpeg() throws IOException {
        BufferedImage image = image(make("trong-suot.png", JPEG), JPEG);

        assertThat(image.getRGB(1, 30) & 0xFF).isGreaterThan(225);
    }

    @Test
    void webpIsWritten() throws IOException {
        byte[] file = make("huong-6.jpg", WEBP).get(WEBP);

        WebPReader reader = new WebPReader(new WebPImageReaderSpi());
        reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(file)));
        BufferedImage image = reader.read(0);
        assertThat(image.getWidth()).isEqualTo(48);
        assertCorners(image, 20);
    }

    @Test
    void noPictureGrowsBeyondItsOwnSize() throws IOException {
        Variant wide = new Variant(4000, PhotoFormat.JPEG, 80);

        assertThat(image(make("huong-6.jpg", wide), wide).getWidth()).isEqualTo(96);
    }

    @Test
    void sameBytesWhicheverOtherSizesAreMade() {
        assertThat(make("adobe-rgb.jpg", JPEG, SMALL).get(SMALL))
                .isEqualTo(make("adobe-rgb.jpg", SMALL).get(SMALL));
    }

    @ParameterizedTest
    @CsvSource({
        "huong-6.jpg,4a733ae0ff60833713ae5daeda91785e",
        "adobe-rgb.jpg,c9936e40ad42fcb89aa54de8b3c2431e",
        "cmyk.jpg,d53aac30d9baf9c85fc94f1408432c0d",
        "lien-tuc.jpg,d479abe6babc45c2de08436c215f96d9"
    })
    void bytesAreTheSameOnEveryMachineAndJava(String name, String fingerprint) {
        byte[] file = make(name, SMALL).get(SMALL);

        assertThat(Fingerprinter.of(file).hex()).isEqualTo(fingerprint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"huong-6.jpg", "xam.jpg", "cmyk.jpg", "16-bit.png", "anh.webp", "trong-suot.png"})
    void webpIsAlwaysSmallerThanWhatStandsBesideIt(String name) {
        PhotoFormat beside = Pictures.info(name).variantFormat();
        for (int quality : new int[] {30, 60, 82, 100}) {
            Variant plain = new Variant(96, beside, quality);
            Variant webp = new Variant(96, PhotoFormat.WEBP, quality);

            Map<Variant, byte[]> files = make(name, webp, plain);

            assertThat(files.get(webp)).as("quality %d", quality).hasSizeLessThan(files.get(plain).length);
            assertThat(make(name, webp).get(webp)).isEqualTo(files.get(webp));
        }
    }

    /** At this quality libwebp's first answer for a noisy picture is larger than the JPEG. */
    @Test
    void webpThatComesOutLargerIsWrittenAgain() throws IOException {
        Pixels noise = Scenes.noise(400, 300);
        byte[] jpeg = JpegEncoder.encode(Colours.ycc(noise), 40, new byte[0]);
        assertThat(WebpWriter.encode(noise, 40)).hasSizeGreaterThan(jpeg.length);

        byte[] webp = SmallerWebp.encode(noise, 40, new byte[0], PhotoFormat.JPEG, jpeg.length);

        assertThat(webp).hasSizeLessThan(jpeg.length);
    }

    @Test
    void creditStaysWhenAskedForAndNothingElse() {
        for (Variant variant : List.of(SMALL, PNG, WEBP)) {
            Outcome<Map<Variant, byte[]>> made =
                    new VariantMaker(Credits.KEPT, 96).make(Pictures.read("gps.jpg"), "gps.jpg", List.of(variant));
            byte[] file = made.value().orElseThrow().get(variant);

            PhotoInfo info = PhotoProbe.probe(file, "a").value().orElseThrow();
            assertThat(info.caption()).isEqualTo("Lễ hội Đèo Cù Mông");
            assertThat(info.copyright()).isEqualTo("© Báo Bình Định");
            assertThat(info.credit()).isEmpty();
            assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("MARKER", "GPS");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cat-cut.jpg,picture.unreadable",
        "bom.png,picture.too-large",
        "van-ban.jpg,picture.not-a-picture",
        "anh.heic,picture.heic"
    })
    void unusableFileIsRefused(String name, String id) {
        Outcome<Map<Variant, byte[]>> made =
                new VariantMaker(Credits.DROPPED, 96).make(Pictures.read(name), name, List.of(SMALL));

        assertThat(made.refused().orElseThrow().id()).isEqualTo(id);
    }

    private static Map<Variant, byte[]> make(String name, Variant... variants) {
        return new VariantMaker(Credits.DROPPED, 96)
                .make(Pictures.read(name), name, List.of(variants))
                .orElseThrow(refused -> new AssertionError(refused.toString()));
    }

    private static BufferedImage image(Map<Variant, byte[]> files, Variant variant) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(files.get(variant)));
    }

    private static void assertCorners(BufferedImage image, int tolerance) {
        int w = image.getWidth();
        int h = image.getHeight();
        assertNear(image.getRGB(w / 4, h / 4), RED, tolerance);
        assertNear(image.getRGB(w * 3 / 4, h / 4), GREEN, tolerance);
        assertNear(image.getRGB(w / 4, h * 3 / 4), BLUE, tolerance);
    }

    private static void assertNear(int argb, int expected, int tolerance) {
        for (int shift = 0; shift <= 16; shift += 8) {
            assertThat((argb >> shift & 0xFF) - (expected >> shift & 0xFF))
                    .as("#%06x for #%06x", argb & 0xFFFFFF, expected)
                    .isBetween(-tolerance, tolerance);
        }
    }
}
