package bantin.director;

import static bantin.director.MarkedPhotos.bytes;
import static bantin.director.MarkedPhotos.join;
import static bantin.director.MarkedPhotos.number;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** Documents, recordings and tracks with all that programs and machines write into them about people. */
final class MarkedFiles {
    private static final String OWNER = "OWNER-MARKER";

    private MarkedFiles() {}

    static byte[] mp3(String frame, String words) {
        byte[] text = join(new byte[] {3}, words.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes("ID3\u0003\0\0"));
        int size = 10 + text.length;
        out.writeBytes(new byte[] {0, 0, (byte) (size >> 7), (byte) (size & 0x7F)});
        out.writeBytes(bytes(frame));
        number(out, text.length, 4);
        number(out, 0, 2);
        out.writeBytes(text);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFB, (byte) 0x90, 0});
        return out.toByteArray();
    }

    /** With a photo as its cover. */
    static byte[] mp3WithPhoto() throws IOException {
        byte[] photo = MarkedPhotos.jpeg();
        byte[] frame = join(bytes("\0image/jpeg\0\u0003\0"), photo);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes("ID3\u0003\0\0"));
        int size = 10 + frame.length;
        out.writeBytes(new byte[] {
            (byte) (size >> 21 & 0x7F), (byte) (size >> 14 & 0x7F), (byte) (size >> 7 & 0x7F), (byte) (size & 0x7F)
        });
        out.writeBytes(bytes("APIC"));
        number(out, frame.length, 4);
        number(out, 0, 2);
        out.writeBytes(frame);
        return out.toByteArray();
    }

    static byte[] oldMp3() {
        byte[] tag = new byte[128];
        System.arraycopy(bytes("TAGBài hát"), 0, tag, 0, 10);
        System.arraycopy(bytes(OWNER), 0, tag, 33, OWNER.length());
        return join(new byte[] {(byte) 0xFF, (byte) 0xFB, (byte) 0x90, 0, 0, 0}, tag);
    }

    static byte[] wav() throws IOException {
        ByteArrayOutputStream info = new ByteArrayOutputStream();
        info.writeBytes(bytes("INFO"));
        MarkedPhotos.riff(info, "IART", bytes(OWNER + "\0"));
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        MarkedPhotos.riff(chunks, "fmt ", new byte[16]);
        MarkedPhotos.riff(chunks, "data", new byte[9]);
        MarkedPhotos.riff(chunks, "LIST", info.toByteArray());
        return riff("WAVE", chunks.toByteArray());
    }

    static byte[] avi() throws IOException {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        MarkedPhotos.riff(chunks, "LIST", bytes("hdrl"));
        MarkedPhotos.riff(chunks, "_PMX", MarkedPhotos.xmp());
        return riff("AVI ", chunks.toByteArray());
    }

    private static byte[] riff(String kind, byte[] chunks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes("RIFF"));
        number(out, Integer.reverseBytes(4 + chunks.length), 4);
        out.writeBytes(bytes(kind));
        out.writeBytes(chunks);
        return out.toByteArray();
    }

    static byte[] flac(String comment) {
        byte[] words = comments(comment);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes("fLaC"));
        number(out, 34, 4);
        out.writeBytes(new byte[34]);
        number(out, 0x84000000 | words.length, 4);
        out.writeBytes(words);
        return out.toByteArray();
    }

    static byte[] ogg(String comment) {
        return join(bytes("OggS\0\u0002" + "\0".repeat(20) + "\u0001\u001EOggS\u0003vorbis"), comments(comment));
    }

    private static byte[] comments(String comment) {
        byte[] words = comment.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        number(out, Integer.reverseBytes(4), 4);
        out.writeBytes(bytes("test"));
        number(out, Integer.reverseBytes(1), 4);
        number(out, Integer.reverseBytes(words.length), 4);
        out.writeBytes(words);
        return out.toByteArray();
    }

    static byte[] psd() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes("8BPS\0\u0001"));
        out.writeBytes(new byte[20]);
        number(out, 0, 4);
        byte[] exif = MarkedPhotos.exif(new byte[0]);
        ByteArrayOutputStream resources = new ByteArrayOutputStream();
        resources.writeBytes(bytes("8BIM\u0004\"\0\0"));
        number(resources, exif.length, 4);
        resources.writeBytes(exif);
        resources.writeBytes(new byte[exif.length & 1]);
        number(out, resources.size(), 4);
        out.writeBytes(resources.toByteArray());
        return out.toByteArray();
    }

    static byte[] jpeg2000(boolean exif) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes("\0\0\0\fjP  \r\n\u0087\n"));
        byte[] xmp = bytes(
                "\u00BE\u007A\u00CF\u00CB\u0097\u00A9\u0042\u00E8\u009C\u0071\u0099\u0094\u0091\u00E3\u00AF\u00AC");
        byte[] box =
                exif ? join(bytes("JpgTiffExif->JP2"), MarkedPhotos.exif(new byte[0])) : join(xmp, MarkedPhotos.xmp());
        number(out, 8 + box.length, 4);
        out.writeBytes(bytes("uuid"));
        out.writeBytes(box);
        return out.toByteArray();
    }

    static byte[] icon() throws IOException {
        byte[] picture = MarkedPhotos.png();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0, 0, 1, 0, 1, 0, 96, 64, 0, 0, 1, 0, 32, 0});
        number(out, Integer.reverseBytes(picture.length), 4);
        number(out, Integer.reverseBytes(22), 4);
        out.writeBytes(picture);
        out.writeBytes(bytes("TAIL-MARKER"));
        return out.toByteArray();
    }

    static byte[] gpx() {
        return bytes("<?xml version=\"1.0\"?>\n<gpx version=\"1.1\" creator=\"Garmin eTrex MARKER\"><trk><trkseg>"
                + "<trkpt lat=\"10.36\" lon=\"106.36\"/></trkseg></trk></gpx>");
    }

    static byte[] kml() {
        return bytes("<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Placemark><Point><coordinates>106.36,10.36"
                + "</coordinates></Point></Placemark></kml>");
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : new TreeMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    /** Two property sets behind the beginning that all such files have. */
    static byte[] oldOffice() {
        byte[] summary = set(
                "\u00E0\u0085\u009F\u00F2\u00F9Oh\u0010\u00AB\u0091\b\0+'\u00B3\u00D9",
                Map.of(4, "Trần Văn Ba", 8, "CLERK-MARKER"));
        byte[] office =
                set("\u0002\u00D5\u00CD\u00D5\u009C.\u001B\u0010\u0093\u0097\b\0+,\u00F9\u00AE", Map.of(15, "UBND xã"));
        byte[] head = new byte[512];
        System.arraycopy(bytes("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"), 0, head, 0, 8);
        return join(head, join(summary, office));
    }

    private static byte[] set(String name, Map<Integer, String> texts) {
        ByteArrayOutputStream values = new ByteArrayOutputStream();
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        int first = 8 + (texts.size() + 1) * 8;
        little(table, 1);
        little(table, first);
        little(values, 2);
        little(values, 65001);
        for (Map.Entry<Integer, String> text : new TreeMap<>(texts).entrySet()) {
            byte[] words = text.getValue().getBytes(StandardCharsets.UTF_8);
            little(table, text.getKey());
            little(table, first + values.size());
            little(values, 30);
            little(values, words.length + 1);
            values.writeBytes(words);
            values.write(0);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes("\u00FE\u00FF\0\0"));
        out.writeBytes(new byte[20]);
        little(out, 1);
        out.writeBytes(bytes(name));
        little(out, 48);
        little(out, first + values.size());
        little(out, texts.size() + 1);
        out.writeBytes(table.toByteArray());
        out.writeBytes(values.toByteArray());
        return out.toByteArray();
    }

    private static void little(ByteArrayOutputStream out, int value) {
        number(out, Integer.reverseBytes(value), 4);
    }

    /** @param more parts beside those that each document has */
    static byte[] office(Map<String, String> more) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        parts.put("[Content_Types].xml", bytes("<Types/>"));
        parts.put(
                "docProps/core.xml",
                bytes("<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:title>Quy</dc:title><dc:creator>" + OWNER
                        + "</dc:creator><cp:lastModifiedBy>CLERK-MARKER</cp:lastModifiedBy></cp:coreProperties>"));
        parts.put(
                "docProps/app.xml",
                bytes("<Properties xmlns=\"p\"><Application>Word</Application><Company>COMPANY-MARKER</Company>"
                        + "<Manager>MANAGER-MARKER</Manager></Properties>"));
        more.forEach((name, text) -> parts.put(name, bytes(text)));
        return zip(parts);
    }

    static byte[] officeWithPhoto() throws IOException {
        return zip(Map.of("[Content_Types].xml", bytes("<Types/>"), "word/media/image1.jpeg", MarkedPhotos.jpeg()));
    }

    static byte[] libre(String content) throws IOException {
        return zip(Map.of(
                "META-INF/manifest.xml",
                bytes("<manifest/>"),
                "meta.xml",
                bytes("<m:meta xmlns:m=\"m\" xmlns:dc=\"d\"><m:initial-creator>" + OWNER
                        + "</m:initial-creator><dc:creator>CLERK-MARKER</dc:creator></m:meta>"),
                "content.xml",
                bytes(content)));
    }

    static PDDocument pdf() {
        PDDocument document = new PDDocument();
        document.addPage(new PDPage());
        document.getDocumentInformation().setTitle("Quy");
        document.getDocumentInformation().setAuthor(OWNER);
        document.getDocumentInformation().setCustomMetadataValue("Company", "COMPANY-MARKER");
        return document;
    }

    static byte[] pdf(String kind) throws IOException {
        try (PDDocument document = pdf()) {
            switch (kind) {
                case "xmp" -> {
                    PDMetadata metadata = new PDMetadata(document);
                    metadata.importXMPMetadata(MarkedPhotos.xmp());
                    document.getDocumentCatalog().setMetadata(metadata);
                }
                case "comment" -> {
                    PDAnnotationText note = new PDAnnotationText();
                    note.setTitlePopup("REVIEWER-MARKER");
                    note.setContents("Xem lại");
                    document.getPage(0).getAnnotations().add(note);
                }
                case "photo" -> {
                    PDImageXObject photo = JPEGFactory.createFromByteArray(document, MarkedPhotos.jpeg());
                    try (PDPageContentStream page = new PDPageContentStream(document, document.getPage(0))) {
                        page.drawImage(photo, 10, 10);
                    }
                }
                case "locked" -> document.protect(new StandardProtectionPolicy("chủ", "", new AccessPermission()));
                default -> {}
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (kind.equals("signed")) {
                ByteArrayOutputStream plain = new ByteArrayOutputStream();
                try (PDDocument first = pdf()) {
                    first.save(plain);
                }
                try (PDDocument again = org.apache.pdfbox.Loader.loadPDF(plain.toByteArray())) {
                    PDSignature signature = new PDSignature();
                    signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
                    again.addSignature(signature, content -> new byte[100]);
                    again.saveIncremental(out);
                }
                return out.toByteArray();
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
