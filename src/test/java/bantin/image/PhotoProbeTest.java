package bantin.image;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.image.file.Outcome;
import bantin.image.file.PhotoFormat;
import bantin.image.file.Refused;
import bantin.image.jpeg.JpegSegments;
import bantin.image.notes.PhotoInfo;
import bantin.problem.Lang;
import bantin.problem.Messages;
import bantin.problem.Place;
import bantin.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoProbeTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void sizeIsTheOneShownWhateverTheOrientation(int orientation) {
        PhotoInfo info = Pictures.info("huong-" + orientation + ".jpg");

        assertThat(info.orientation()).isEqualTo(orientation);
        assertThat(info.width()).isEqualTo(96);
        assertThat(info.height()).isEqualTo(64);
    }

    @Test
    void photoTellsTimeCaptionCreditAndPosition() {
        PhotoInfo info = Pictures.info("gps.jpg");

        assertThat(info.takenAt()).isEqualTo(LocalDateTime.of(2020, 3, 18, 8, 30, 15));
        assertThat(info.caption()).isEqualTo("Lễ hội Đèo Cù Mông");
        assertThat(info.credit()).isEqualTo("Nguyễn Văn An");
        assertThat(info.copyright()).isEqualTo("© Báo Bình Định");
        assertThat(info.hasPosition()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gps.png", "gps.webp"})
    void positionIsFoundInOtherFormatsToo(String name) {
        assertThat(Pictures.info(name).hasPosition()).isTrue();
    }

    @Test
    void whatCamerasWriteByThemselvesIsNoCaption() {
        byte[] file = new String(Pictures.read("gps.jpg"), StandardCharsets.ISO_8859_1)
                .replace("http://ns.adobe.com/xap", "http://ns.xxxxx.com/xap")
                .replace("Photoshop 3.0", "Fotoshop 3.0")
                .getBytes(StandardCharsets.ISO_8859_1);

        Outcome<PhotoInfo> probed = PhotoProbe.probe(file, "gps.jpg");

        assertThat(probed.value().orElseThrow().caption()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "cmyk.jpg,JPEG,false,false",
        "16-bit.png,PNG,false,false",
        "trong-suot.png,PNG,true,false",
        "tinh.gif,GIF,false,false",
        "dong.gif,GIF,false,true",
        "dong.webp,WEBP,false,true",
        "anh.webp,WEBP,false,false",
        "trong-suot.webp,WEBP,true,false",
        "bieu-tuong.svg,SVG,true,false"
    })
    void formatAlphaAndMotionAreKnown(String name, PhotoFormat format, boolean alpha, boolean animated) {
        PhotoInfo info = Pictures.info(name);

        assertThat(info.format()).isEqualTo(format);
        assertThat(info.alpha()).isEqualTo(alpha);
        assertThat(info.animated()).isEqualTo(animated);
        assertThat(info.width()).isEqualTo(96);
        assertThat(info.height()).isEqualTo(64);
    }

    /** Whoever decodes it needs room for the picture, not for what the head of the file says. */
    @Test
    void gifIsAsLargeAsAFirstPictureThatDoesNotFitItsCanvas() {
        String file = new String(Pictures.read("tinh.gif"), StandardCharsets.ISO_8859_1);
        String picture = ",\0\0\0\0`\0@\0";
        assertThat(file).contains(picture);

        byte[] wider = file.replace(picture, ",\4\0\0\0`\0@\0").getBytes(StandardCharsets.ISO_8859_1);
        byte[] huge = file.replace(picture, ",\0\0\0\0\u00ff\u00ff\u00ff\u00ff").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(PhotoProbe.probe(wider, "a.gif").value().orElseThrow().width())
                .isEqualTo(100);
        assertThat(Pictures.refusal(huge, "a.gif").id()).isEqualTo("picture.too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "cat-cut.jpg,picture.unreadable",
        "bom.png,picture.too-large",
        "van-ban.jpg,picture.not-a-picture",
        "so-hoc.jpg,picture.rare-jpeg",
        "anh.heic,picture.heic"
    })
    void fileThatIsNoUsablePictureIsRefused(String name, String id) {
        assertThat(Pictures.refusal(Pictures.read(name), name).id()).isEqualTo(id);
    }

    /** Scanners of hospitals write them; no browser shows one. */
    @Test
    void jpegOfTwelveBitsIsRefused() {
        byte[] file = Pictures.read("huong-1.jpg");
        int frame = Pictures.find(file, 0xFF, 0xC0);
        file[frame + 1] = (byte) 0xC1;
        file[frame + 4] = 12;

        assertThat(Pictures.refusal(file, "a.jpg").id()).isEqualTo("picture.rare-jpeg");
    }

    @Test
    void damagedXmpCountsAsAbsent() {
        byte[] file = new String(Pictures.read("gps.jpg"), StandardCharsets.ISO_8859_1)
                .replace("</rdf:RDF>", "</rdf:RDX>")
                .getBytes(StandardCharsets.ISO_8859_1);

        Outcome<PhotoInfo> probed = PhotoProbe.probe(file, "gps.jpg");

        // the same caption stands in IPTC
        assertThat(probed.value().orElseThrow().caption()).isEqualTo("Lễ hội Đèo Cù Mông");
    }

    @Test
    void emptyFileAndForeignFormatsAreRefusedByName() {
        assertThat(Pictures.refusal(new byte[0], "a.jpg").id()).isEqualTo("picture.empty");
        assertThat(Pictures.refusal(Pictures.latin1("II*\0aaaa"), "a.tif").args())
                .containsExactly("a.tif", "TIFF");
        assertThat(Pictures.refusal(Pictures.latin1("%PDF-1.7"), "a.jpg").args())
                .containsExactly("a.jpg", "PDF");
    }

    @Test
    void everyFormatCutAnywhereIsRefusedAndNeverCrashes() {
        for (String name : new String[] {"gps.jpg", "gps.png", "gps.webp", "dong.gif", "bieu-tuong.svg"}) {
            byte[] file = Pictures.read(name);
            for (int length = 0; length < file.length - 2; length += 1 + length / 60) {
                Outcome<PhotoInfo> probed = PhotoProbe.probe(Arrays.copyOf(file, length), name);

                assertThat(probed).as("%s cut at %d", name, length).matches(outcome -> outcome.refused()
                        .isPresent());
            }
        }
    }

    @Test
    void damagedBytesNeverCrashTheProbe() {
        Random random = new Random(7);
        for (String name : new String[] {"gps.jpg", "gps.png", "gps.webp", "dong.gif", "lien-tuc.jpg"}) {
            byte[] file = Pictures.read(name);
            for (int round = 0; round < 300; round++) {
                byte[] damaged = file.clone();
                for (int i = 0; i < 4; i++) {
                    damaged[random.nextInt(Math.min(damaged.length, 3000))] = (byte) random.nextInt(256);
                }

                assertThat(PhotoProbe.probe(damaged, name)).isNotNull();
            }
        }
    }

    /** Browsers stop where the checksum is wrong; the portal showed whatever came out. */
    @Test
    void pngWhoseBytesWereChangedOnTheWayIsDamaged() {
        byte[] file = Pictures.read("gps.png");
        file[Pictures.latin1Of(file).indexOf("IDAT") + 40] ^= 1;

        assertThat(Pictures.refusal(file, "a.png")).isEqualTo(new Refused("picture.damaged", List.of("a.png")));
    }

    /** Programs that keep no EXIF tell it so, and Windows shows it so. */
    @Test
    void orientationToldInXmpAloneCounts() {
        assertThat(orientation("rst.jpg")).isEqualTo(6);
        assertThat(orientation("huong-3.jpg")).as("EXIF goes first").isEqualTo(3);
    }

    private static int orientation(String name) {
        byte[] segment = JpegSegments.xmp(Pictures.latin1("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\""
                + " xmlns:tiff=\"http://ns.adobe.com/tiff/1.0/\" tiff:Orientation=\"6\"/></rdf:RDF></x:xmpmeta>"));
        String file = Pictures.latin1Of(Pictures.read(name));
        byte[] told = Pictures.latin1(file.substring(0, 2) + Pictures.latin1Of(segment) + file.substring(2));
        return PhotoProbe.probe(told, name).value().orElseThrow().orientation();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void refusalHasWordsAndACure(Lang lang) {
        Messages messages = Messages.in(lang);
        Problem problem = Pictures.refusal(Pictures.read("bom.png"), "bom.png").error(Place.file("bom.png"));

        assertThat(messages.message(problem)).contains("bom.png").contains("50000 × 50000");
        assertThat(messages.hint(problem)).isPresent();
    }
}
