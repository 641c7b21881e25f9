package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.image.Originals;
import bantin.image.notes.Credits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A drawing that holds a photo was published with the photo's place, owner and serial number. */
class PrivateDrawingsTest {
    private static final Pattern INLINE = Pattern.compile("data:(image/[a-z]+);base64,([A-Za-z0-9+/=]+)");

    private static String cleaned(String inside) {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='9'"
                + " height='9'>"
                + inside + "</svg>";
        return new String(
                new Originals(Credits.DROPPED)
                        .strip(svg.getBytes(StandardCharsets.UTF_8), "hinh.svg")
                        .value()
                        .orElseThrow(),
                StandardCharsets.UTF_8);
    }

    private static String data(String type, byte[] picture) {
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(picture);
    }

    /** Type and bytes of the pictures inside. */
    private static List<String> inside(String svg) {
        List<String> found = new ArrayList<>();
        INLINE.matcher(svg)
                .results()
                .forEach(one -> found.add(one.group(1) + " "
                        + new String(Base64.getDecoder().decode(one.group(2)), StandardCharsets.ISO_8859_1)));
        return found;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<image href='%s'/>",
                "<image xlink:href='%s'/>",
                "<defs><pattern id='p'><image href=' %s '/></pattern></defs>",
                "<filter id='f'><feImage href='%s'/></filter>",
                "<g><image href='#a'/><image href='%s'/></g>"
            })
    void photoInADrawingIsCleanedLikeAnyPhoto(String element) throws IOException {
        for (byte[] photo : List.of(MarkedPhotos.jpeg(), MarkedPhotos.png(), MarkedPhotos.webp(), MarkedPhotos.gif())) {
            List<String> pictures = inside(cleaned(element.formatted(data("image/jpeg", photo))));

            assertThat(pictures).hasSize(1);
            assertThat(pictures.get(0)).doesNotContain("MARKER", "Exif", "xmpmeta");
        }
    }

    @Test
    void typeOfThePhotoIsWhatItsBytesSay() throws IOException {
        assertThat(inside(cleaned("<image href='" + data("image/png", MarkedPhotos.jpeg()) + "'/>"))
                        .get(0))
                .startsWith("image/jpeg ");
        assertThat(inside(cleaned("<image href='" + data("image/jpg", MarkedPhotos.png()) + "'/>"))
                        .get(0))
                .startsWith("image/png ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<image data-goc='%s'/>",
                "<rect style='fill:url(%s)'/>",
                "<style>rect{background:url(\"%s\")}</style>",
                "<rect fill='url(%s)'/>",
                "<image src='%s'/>"
            })
    void photoWhereNoneIsShownGoes(String element) throws IOException {
        assertThat(cleaned(element.formatted(data("image/jpeg", MarkedPhotos.jpeg()))))
                .doesNotContain("base64");
    }

    @Test
    void notesOfTheProgramGo() {
        assertThat(cleaned("<g data-owner='OWNER-MARKER' id='a'><rect data-x=''/></g>"))
                .contains("<g id=\"a\"><rect>")
                .doesNotContain("data-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data:image/jpeg;base64,T1dORVItTUFSS0VS",
                "data:image/jpeg;base64,/9j/4Q==",
                "data:image/png;base64,PHN2ZyB4bWxucz0naHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmcnLz4=",
                "data:image/jpeg;base64,===",
                "data:image/svg+xml;base64,PHN2Zy8+",
                "data:image/tiff;base64,SUkqAA=="
            })
    void whatCannotBeCleanedIsLeftOut(String link) {
        assertThat(cleaned("<image href='" + link + "'/>")).doesNotContain("href", "base64");
    }
}
