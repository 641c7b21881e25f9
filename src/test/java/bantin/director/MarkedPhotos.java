package bantin.director;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Picture files with everything that cameras, telephones and programs write about people and places, in every corner of
 * the file. Each text holds the word MARKER; the position is one that no other number of a site looks like.
 */
final class MarkedPhotos {
    static final String MARKER = "MARKER";
    static final String CAPTION = "Lễ hội Đèo Cù Mông";
    static final String PHOTOGRAPHER = "Nguyen Van An";
    static final String COPYRIGHT = "© Báo Bình Định";
    /** Of 13° 41' 27.13", as EXIF stores it, without the denominators' bytes that are common. */
    static final int[] LATITUDE = {13, 1, 41, 1, 271_319, 10_007};

    private static final Path PLAIN = Path.of("src", "test", "resources", "pictures");

    private MarkedPhotos() {}

    static byte[] jpeg() throws IOException {
        byte[] plain = Files.readAllBytes(PLAIN.resolve("huong-1.jpg"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xE0, "JFXX\0\u0010", join(plain, bytes("THUMB-MARKER")));
        segment(out, 0xE1, "Exif\0\0", exif(plain));
        segment(out, 0xE1, "http://ns.adobe.com/xap/1.0/\0", xmp());
        segment(out, 0xE1, "http://ns.adobe.com/xmp/extension/\0", bytes("0123456789abcdef EXTENDED-MARKER"));
        segment(out, 0xE2, "MPF\0", bytes("MM\0*PANORAMA-MARKER"));
        segment(out, 0xEB, "JP\0\u0001", bytes("C2PA-MARKER"));
        segment(out, 0xED, "Photoshop 3.0\0", iptc());
        segment(out, 0xEF, "Private", bytes("MAKER-MARKER"));
        segment(out, 0xFE, "", bytes("COMMENT-MARKER"));
        out.write(plain, 2, plain.length - 2);
        // a second picture and a film, as telephones append them
        out.write(plain);
        out.write(bytes("ftypmp42 FILM-MARKER \u00a9xyz+13.6911+109.2080/"));
        return out.toByteArray();
    }

    static byte[] png() throws IOException {
        byte[] plain = Files.readAllBytes(PLAIN.resolve("xen-ke.png"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int head = 8 + 25;
        out.write(plain, 0, head);
        chunk(out, "tEXt", bytes("Author\0OWNER-MARKER"));
        chunk(out, "zTXt", join(bytes("Comment\0\0"), deflated(bytes("PACKED-MARKER"))));
        chunk(out, "iTXt", join(bytes("XML:com.adobe.xmp\0\0\0\0\0"), xmp()));
        chunk(out, "eXIf", exif(plain));
        chunk(out, "tIME", new byte[] {7, (byte) 228, 3, 18, 8, 30, 15});
        chunk(out, "prVt", bytes("PRIVATE-MARKER"));
        out.write(plain, head, plain.length - head);
        out.write(bytes("TAIL-MARKER"));
        return out.toByteArray();
    }

    /** As libwebp writes it, in its long form with metadata, and a chunk that nobody knows. */
    static byte[] webp() throws IOException {
        byte[] plain = Files.readAllBytes(PLAIN.resolve("anh.webp"));
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        riff(chunks, "VP8X", new byte[] {0x0C, 0, 0, 0, 95, 0, 0, 63, 0, 0});
        chunks.write(plain, 12, plain.length - 12);
        riff(chunks, "EXIF", exif(plain));
        riff(chunks, "XMP ", xmp());
        riff(chunks, "SECR", bytes("SECRET-MARKER"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes("RIFF"));
        number(out, Integer.reverseBytes(4 + chunks.size()), 4);
        out.write(bytes("WEBP"));
        out.write(chunks.toByteArray());
        return out.toByteArray();
    }

    static byte[] gif() throws IOException {
        byte[] plain = Files.readAllBytes(PLAIN.resolve("dong.gif"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, plain.length - 1);
        out.write(join(new byte[] {0x21, (byte) 0xFE, 14}, join(bytes("COMMENT-MARKER"), new byte[1])));
        out.write(join(bytes("!\u00FF\u000BSECRET 1.0A\r"), join(bytes("SECRET-MARKER"), new byte[1])));
        out.write(bytes(";TAIL-MARKER"));
        return out.toByteArray();
    }

    static byte[] svg() {
        return """
            <?xml version="1.0"?><?xpacket MARKER?><!-- drawn by OWNER-MARKER -->
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:i="http://ns.example/i" width="96" height="64"
             i:docname="/home/OWNER-MARKER/a.svg" onload="alert('MARKER')"><metadata>OWNER-MARKER</metadata>
            <i:grid name="MARKER"/><script>MARKER</script><rect width="96" height="64" fill="#c0392b"/></svg>
            """.getBytes(StandardCharsets.UTF_8);
    }

    /** Two directories: of the picture, with the camera's own and the position below it, and of the thumbnail. */
    static byte[] exif(byte[] thumbnail) throws IOException {
        ExifDirectory main = new ExifDirectory();
        main.text(0x010E, "");
        main.text(0x010F, "CAMERA-MARKER");
        main.number(0x0112, 1);
        main.text(0x0132, "2020:03:18 08:30:15");
        main.text(0x013B, PHOTOGRAPHER);
        main.bytes(0x9C9D, "AUTHOR-MARKER".getBytes(StandardCharsets.UTF_16LE));
        ExifDirectory camera = new ExifDirectory();
        camera.bytes(0x927C, bytes("Nikon\0 MAKERNOTE-MARKER"));
        camera.bytes(0x9286, bytes("UNICODE\0USER-MARKER"));
        camera.text(0xA430, "OWNER-MARKER");
        camera.text(0xA431, "BODY-MARKER-4711");
        camera.text(0xA435, "LENS-MARKER-4712");
        ExifDirectory place = new ExifDirectory();
        place.text(1, "N");
        place.rationals(2, LATITUDE);
        place.text(3, "E");
        place.rationals(4, LATITUDE);
        place.bytes(0x1B, bytes("ASCII\0\0\0METHOD-MARKER"));
        ExifDirectory small = new ExifDirectory();
        small.number(0x0103, 6);
        return ExifDirectory.tiff(main, camera, place, small, join(thumbnail, bytes("THUMB-MARKER")));
    }

    static byte[] xmp() {
        return ("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF"
                        + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:exif=\"http://ns.adobe.com/exif/1.0/\""
                        + " xmlns:aux=\"http://ns.adobe.com/exif/1.0/aux/\" xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\""
                        + " exif:GPSLatitude=\"13,41.4522N\" exif:GPSLongitude=\"109,12.4802E\" aux:SerialNumber=\"SERIAL-MARKER\""
                        + " aux:OwnerName=\"OWNER-MARKER\" xmpMM:DocumentID=\"MARKER\"><dc:description><rdf:Alt><rdf:li"
                        + " xml:lang=\"x-default\">"
                        + CAPTION
                        + "</rdf:li></rdf:Alt></dc:description><dc:rights><rdf:Alt><rdf:li xml:lang=\"x-default\">"
                        + COPYRIGHT
                        + "</rdf:li></rdf:Alt></dc:rights><dc:creator><rdf:Seq><rdf:li>" + PHOTOGRAPHER + "</rdf:li>"
                        + "</rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] iptc() throws IOException {
        ByteArrayOutputStream fields = new ByteArrayOutputStream();
        for (int field :
                new int[] {80, 85, 90, 92, 101, 110, 118}) { // by-line, title, city, part of it, country, credit
            byte[] text = bytes("IPTC-MARKER-" + field);
            fields.write(new byte[] {0x1C, 2, (byte) field, 0, (byte) text.length});
            fields.write(text);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes("8BIM\u0004\u0004\0\0"));
        number(out, fields.size(), 4);
        out.write(fields.toByteArray());
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, String name, byte[] body) throws IOException {
        number(out, 0xFF00 | marker, 2);
        number(out, 2 + name.length() + body.length, 2);
        out.write(bytes(name));
        out.write(body);
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] body) throws IOException {
        number(out, body.length, 4);
        byte[] checked = join(bytes(type), body);
        out.write(checked);
        CRC32 sum = new CRC32();
        sum.update(checked);
        number(out, (int) sum.getValue(), 4);
    }

    static void riff(ByteArrayOutputStream out, String type, byte[] body) throws IOException {
        out.write(bytes(type));
        number(out, Integer.reverseBytes(body.length), 4);
        out.write(body);
        out.write(new byte[body.length & 1]);
    }

    static void number(ByteArrayOutputStream out, int value, int bytes) {
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
            out.write(value >> shift);
        }
    }

    private static byte[] deflated(byte[] plain) {
        Deflater deflater = new Deflater();
        deflater.setInput(plain);
        deflater.finish();
        byte[] out = new byte[100];
        int length = deflater.deflate(out);
        deflater.end();
        return Arrays.copyOf(out, length);
    }

    static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
