package bantin.image;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.image.file.Bytes;
import bantin.image.file.Outcome;
import bantin.image.file.PhotoFormat;
import bantin.image.file.Refusal;
import bantin.image.file.Refused;
import bantin.image.notes.Credits;
import bantin.image.notes.PhotoInfo;
import bantin.image.pixels.Pixels;
import bantin.image.webp.WebpChunks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginalsTest {
    private static final List<String> ALL = List.of(
            "gps.jpg",
            "gps.png",
            "gps.webp",
            "dong.gif",
            "dong.webp",
            "tinh.gif",
            "huong-6.jpg",
            "bieu-tuong.svg",
            "cmyk.jpg",
            "trong-suot.webp",
            "adobe-rgb.jpg");

    @Test
    void nothingPublishedTellsPlaceSerialNumberOrOwner() {
        for (String name : ALL) {
            for (Credits credits : Credits.values()) {
                byte[] clean = clean(name, credits);

                assertThat(new String(clean, StandardCharsets.ISO_8859_1))
                        .as(name)
                        .doesNotContain("MARKER", "GPS", "998877", "2020:03:18", "4711", "4712", "4713");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gps.jpg", "gps.png", "gps.webp", "dong.webp"})
    void positionIsRemoved(String name) {
        byte[] clean = clean(name, Credits.DROPPED);

        assertThat(Pictures.info(name).hasPosition()).isTrue();
        assertThat(PhotoProbe.probe(clean, name).value().orElseThrow().hasPosition())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gps.jpg", "gps.png", "gps.webp", "dong.gif", "huong-6.jpg", "cmyk.jpg", "trong-suot.webp"})
    void pixelsAndOrientationStay(String name) throws IOException, Refusal {
        byte[] file = Pictures.read(name);
        byte[] clean = clean(name, Credits.DROPPED);

        PhotoInfo before = Pictures.info(name);
        PhotoInfo after = PhotoProbe.probe(clean, name).value().orElseThrow();
        assertThat(after.orientation()).isEqualTo(before.orientation());
        assertThat(after.animated()).isEqualTo(before.animated());
        Pixels a = PixelReader.read(PhotoProbe.open(file, name), 96, 96);
        Pixels b = PixelReader.read(PhotoProbe.open(clean, name), 96, 96);
        assertThat(b.plane(0).samples()).isEqualTo(a.plane(0).samples());
    }

    @Test
    void profileOfColoursStays() throws Refusal {
        byte[] clean = clean("adobe-rgb.jpg", Credits.DROPPED);

        assertThat(PhotoProbe.open(clean, "a.jpg").header().blocks().icc()).isNotNull();
    }

    /** A picture of a screen carries the profile of that screen, and with it the screen's serial number. */
    @ParameterizedTest
    @ValueSource(strings = {"adobe-rgb.jpg", "p3.jpg"})
    void profileKeepsItsColoursAndLosesItsWords(String name) throws Refusal {
        byte[] file = Pictures.read(name);
        int profile = Pictures.latin1Of(file).indexOf("ICC_PROFILE") + 14;
        System.arraycopy(Pictures.latin1("MARKER-1"), 0, file, profile + 48, 8);
        int words = Pictures.latin1Of(file).indexOf("desc\0\0\0\0", profile);
        words = words > 0 ? words + 12 : Pictures.latin1Of(file).indexOf("mluc\0\0\0\0", profile) + 28;
        System.arraycopy(Pictures.latin1("MARKER-2"), 0, file, words, 8);

        byte[] clean = new Originals(Credits.DROPPED).strip(file, name).value().orElseThrow();

        assertThat(Pictures.latin1Of(clean)).doesNotContain("MARKER").contains("ICC_PROFILE");
        Variant variant = new Variant(48, PhotoFormat.JPEG, 90);
        VariantMaker maker = new VariantMaker(Credits.DROPPED, 96);
        assertThat(maker.make(clean, name, List.of(variant))
                        .value()
                        .orElseThrow()
                        .get(variant))
                .isEqualTo(maker.make(file, name, List.of(variant))
                        .value()
                        .orElseThrow()
                        .get(variant));
    }

    /** Such a photo ended the whole build with a stack trace. */
    @Test
    void profileWhoseTagsLieOutsideIsLeftOut() throws Refusal {
        byte[] file = Pictures.read("adobe-rgb.jpg");
        int profile = Pictures.latin1Of(file).indexOf("ICC_PROFILE") + 14;
        int tag = Pictures.latin1Of(file).indexOf("rXYZ", profile);
        Arrays.fill(file, tag + 4, tag + 12, (byte) 0x7F);

        byte[] clean = new Originals(Credits.DROPPED)
                .strip(file, "adobe-rgb.jpg")
                .value()
                .orElseThrow();

        assertThat(PhotoProbe.open(clean, "adobe-rgb.jpg").header().blocks().icc())
                .isNull();
    }

    /** Programs may write what they like into segments that decoders pass over. */
    @Test
    void segmentsThatNoDecoderNeedsGo() {
        byte[] file = Pictures.read("huong-1.jpg");
        ByteArrayOutputStream more = new ByteArrayOutputStream();
        more.write(file, 0, 2);
        for (int marker : new int[] {0xF0, 0xF7, 0xFD, 0x02, 0x4F, 0xC8, 0xDE, 0xEF, 0xFE}) {
            more.writeBytes(new byte[] {(byte) 0xFF, (byte) marker, 0, 8});
            more.writeBytes(Pictures.latin1("MARKER"));
        }
        // behind what decoders read of those that are needed
        more.writeBytes(Pictures.latin1("\u00ff\u00e0\0\26JFIF\0\1\2\0\0\1\0\1MARKER\0\0"));
        more.writeBytes(Pictures.latin1("\u00ff\u00ee\0\24Adobe\0d\0\0\0\0\1MARKER"));
        more.write(file, 2, file.length - 2);

        Outcome<byte[]> stripped = new Originals(Credits.DROPPED).strip(more.toByteArray(), "a.jpg");

        assertThat(Pictures.latin1Of(stripped.value().orElseThrow())).doesNotContain("MARKER");
    }

    @Test
    void picturesOfAMovingOneHoldNothingElse() {
        byte[] file = Pictures.read("dong.webp");
        byte[] marked = WebpChunks.file(Bytes.written(out -> {
            for (WebpChunks.Chunk chunk : WebpChunks.of(file)) {
                byte[] content = Arrays.copyOfRange(file, chunk.body(), chunk.end());
                WebpChunks.write(out, chunk.type(), Bytes.written(into -> {
                    into.write(content);
                    if (chunk.type().equals("ANMF")) {
                        WebpChunks.write(into, "XTRA", Pictures.latin1("MARKER"));
                    }
                }));
            }
        }));

        byte[] clean =
                new Originals(Credits.DROPPED).strip(marked, "a.webp").value().orElseThrow();

        assertThat(Pictures.latin1Of(marked)).contains("MARKER");
        assertThat(clean).isEqualTo(clean("dong.webp", Credits.DROPPED));
    }

    @Test
    void cleaningTwiceChangesNothingMore() {
        for (String name : ALL) {
            byte[] once = clean(name, Credits.DROPPED);

            byte[] twice =
                    new Originals(Credits.DROPPED).strip(once, name).value().orElseThrow();

            assertThat(twice).as(name).isEqualTo(once);
        }
    }

    @Test
    void whatFollowsThePictureGoesToo() {
        byte[] file = Pictures.read("huong-1.jpg");
        byte[] withFilm = Arrays.copyOf(file, file.length + 40);
        System.arraycopy(Pictures.latin1("GPS-MARKER of a moving photo"), 0, withFilm, file.length + 2, 28);

        Outcome<byte[]> stripped = new Originals(Credits.DROPPED).strip(withFilm, "a.jpg");

        assertThat(new String(stripped.value().orElseThrow(), StandardCharsets.ISO_8859_1))
                .doesNotContain("MARKER");
    }

    @Test
    void creditIsKeptWhenAskedFor() {
        byte[] clean = clean("gps.jpg", Credits.KEPT);

        PhotoInfo info = PhotoProbe.probe(clean, "gps.jpg").value().orElseThrow();
        assertThat(info.copyright()).isEqualTo("© Báo Bình Định");
        assertThat(info.hasPosition()).isFalse();
        assertThat(info.takenAt()).isNull();
    }

    @Test
    void drawingKeepsItsShapesAndLosesItsScripts() {
        String svg = new String(clean("bieu-tuong.svg", Credits.DROPPED), StandardCharsets.UTF_8);

        assertThat(svg)
                .contains("viewBox=\"0 0 96 64\"", "Xin chào &amp; tạm biệt", "fill=\"url(#g)\"", "xlink:href=\"#g\"")
                .doesNotContain("alert", "script", "onload", "onclick", "foreignObject", "DOCTYPE", "@import")
                .doesNotContain("href=\"https", "url(https", "url(\"https", "<animate");
        assertThat(PhotoProbe.probe(svg.getBytes(StandardCharsets.UTF_8), "a.svg"))
                .matches(outcome -> outcome.value().isPresent());
    }

    /** Each of these loads something from elsewhere once the drawing is opened by itself, or did after a naive cleaning. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>@import 'https://elsewhere/a.css';</style>",
                "<style>@i\\mport 'https://elsewhere/a.css';</style>",
                "<style>@im@import;port 'https://elsewhere/a.css';</style>",
                "<style>@imp<![CDATA[ort 'https://elsewhere/a.css';]]></style>",
                "<style><g/>@import 'https://elsewhere/a.css';</style>",
                "<style>rect{fill:url(https://elsewhere/a)}</style>",
                "<style>rect{fill:u\\72l('https://elsewhere/a')}</style>",
                "<style>rect{background:image-set('https://elsewhere/a' 1x)}</style>",
                "<style>rect{background:-webkit-image-set(url(https://elsewhere/a) 1x)}</style>",
                "<rect fill='url(https://elsewhere/a#b)'/>",
                "<rect fill='url(&quot;https://elsewhere/a#b&quot;)'/>",
                "<rect mask='u\\72l(https://elsewhere/a#b)'/>",
                "<rect style='fill:url(//elsewhere/a#b)'/>",
                "<image href='https://elsewhere/a.png'/>",
                "<image xmlns:l='http://www.w3.org/1999/xlink' l:href='https://elsewhere/a.png'/>",
                "<use href='https://elsewhere/a.svg#b'/>",
                "<filter><feImage href='//elsewhere/a.png'/></filter>",
                "<a href='javascript:elsewhere()'><rect/></a>",
                "<rect><set attributeName='fill' to='url(https://elsewhere/a)'/></rect>",
                "<foreignObject><img xmlns='http://www.w3.org/1999/xhtml' src='https://elsewhere/a'/></foreignObject>",
                "<rect onmouseover='elsewhere()'/>",
                "<script>elsewhere()</script>"
            })
    void drawingLoadsNothingFromElsewhereAndRunsNothing(String part) {
        String drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">" + part
                + "<style>path{fill:url(#mau)}</style><path d=\"M0 0h9\"/></svg>";

        Outcome<byte[]> stripped = new Originals(Credits.DROPPED).strip(Pictures.latin1(drawing), "a.svg");

        assertThat(new String(stripped.value().orElseThrow(), StandardCharsets.UTF_8))
                .doesNotContain("elsewhere", "@import", "javascript")
                .contains("path{fill:url(#mau)}", "M0 0h9");
    }

    /** The emblem of an office, saved by Adobe Illustrator years ago, was called damaged. */
    @Test
    void namespacesThatTheDocumentTypeExplainsAreUnderstood() {
        String drawing = "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.0//EN\" \"svg10.dtd\" [\n"
                + "<!ENTITY ns_svg \"http://www.w3.org/2000/svg\">\n"
                + "<!ENTITY ns_xlink \"http://www.w3.org/1999/xlink\">\n"
                + "]>\n"
                + "<svg xmlns=\"&ns_svg;\" xmlns:xlink=\"&ns_xlink;\" width=\"9\" height=\"9\"><path d=\"M0 0h9\"/></svg>";

        Outcome<byte[]> stripped = new Originals(Credits.DROPPED).strip(Pictures.latin1(drawing), "huy-hieu.svg");

        assertThat(Pictures.latin1Of(stripped.value().orElseThrow()))
                .contains("xmlns=\"http://www.w3.org/2000/svg\"", "M0 0h9")
                .doesNotContain("ENTITY", "&");
    }

    /** CorelDRAW saves so; the drawing was called no picture, or broken. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "windows-1258", "UTF-8"})
    void drawingInAnotherEncodingIsPublishedInUtf8(String encoding) {
        String drawing = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><title>Đê</title></svg>";

        Outcome<byte[]> stripped =
                new Originals(Credits.DROPPED).strip(drawing.getBytes(Charset.forName(encoding)), "so-do.svg");

        assertThat(new String(stripped.value().orElseThrow(), StandardCharsets.UTF_8))
                .contains("<title>Đê</title>")
                .doesNotContain(encoding);
    }

    /** Billions of letters in a few lines: entities are never expanded. */
    @Test
    void drawingThatWouldGrowWithoutEndIsRefused() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 \"aaaaaaaaaa\">");
        for (int i = 1; i < 20; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        bomb.append("]><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><text>&a19;</text></svg>");

        Outcome<PhotoInfo> probed = PhotoProbe.probe(Pictures.latin1(bomb.toString()), "bom.svg");

        assertThat(probed).isEqualTo(Outcome.refused(new Refused("picture.svg-entity", List.of("bom.svg", "a19"))));
    }

    @Test
    void drawingThatAsksForOtherFilesGetsNothing() {
        String svg =
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\""
                        + " width=\"10\" height=\"10\"><text>&x;</text></svg>";

        Outcome<byte[]> stripped = new Originals(Credits.DROPPED).strip(Pictures.latin1(svg), "a.svg");

        assertThat(stripped.refused().orElseThrow().id()).isEqualTo("picture.svg-entity");
    }

    private static byte[] clean(String name, Credits credits) {
        return new Originals(credits)
                .strip(Pictures.read(name), name)
                .orElseThrow(refused -> new AssertionError(refused.toString()));
    }
}
