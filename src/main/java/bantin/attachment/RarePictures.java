package bantin.attachment;

import static bantin.image.file.Bytes.hasAt;
import static bantin.image.file.Bytes.i32be;
import static bantin.image.file.Bytes.latin1;
import static bantin.image.file.Bytes.slice;

import bantin.attachment.told.OpenFile;
import bantin.attachment.told.PhotoWords;
import bantin.attachment.told.Telling;
import bantin.attachment.told.Told;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of picture files that are no pictures for the web: Photoshop, GIMP and JPEG 2000. */
final class RarePictures {
    private static final String EXIF = "JpgTiffExif->JP2";
    private static final String XMP =
            "\u00BE\u007A\u00CF\u00CB\u0097\u00A9\u0042\u00E8\u009C\u0071\u0099\u0094" + "\u0091\u00E3\u00AF\u00AC";
    private static final int LONGEST = 8 << 20;
    private static final Pattern GIMP_TAG =
            Pattern.compile("<tag name=\"(?:Exif|Iptc|Xmp)\\.[\\w]{1,40}\\.(\\w{1,60})\"[^>]{0,200}>([^<]{1,200})<");

    private RarePictures() {}

    static void photoshop(OpenFile file, Told told) throws IOException {
        long colours = i32be(file.at(26, 4), 0) & 0xFFFFFFFFL;
        long resources = 30 + colours;
        long length = i32be(file.at(resources, 4), 0) & 0xFFFFFFFFL;
        ByteArrayOutputStream named = new ByteArrayOutputStream();
        named.writeBytes("Photoshop 3.0\0".getBytes(StandardCharsets.ISO_8859_1));
        named.writeBytes(file.at(resources + 4, Math.min(length, LONGEST)));
        PhotoWords.photoshop(named.toByteArray(), told);
    }

    /** GIMP writes what it knows of a photo as XML, in blocks whose place the list of layers tells; they are found by their words. */
    static void gimp(OpenFile file, Told told) throws IOException {
        byte[] bytes = file.start(LONGEST);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.contains("Exif.GPSInfo.")) {
            told.add(Telling.PLACE);
        }
        Matcher tag = GIMP_TAG.matcher(text);
        while (tag.find()) {
            Tags.tell(tag.group(1), tag.group(2), told);
        }
        int comment = text.indexOf("gimp-comment\0");
        if (comment >= 0) {
            int from = Math.min(text.length(), comment + 21);
            told.add(
                    Telling.NOTE,
                    text.substring(from, Math.min(text.length(), from + 200)).replaceAll("\0[^$]*", ""));
        }
    }

    static void jpeg2000(OpenFile file, Told told) throws IOException {
        long at = 0;
        for (int count = 0; at + 8 <= file.size() && count < 1000; count++) {
            byte[] head = file.at(at, 8);
            long size = i32be(head, 0) & 0xFFFFFFFFL;
            long end = size == 0 ? file.size() : at + size;
            long body = at + 8;
            if (size == 1) {
                return; // a box of more than 4 GB holds pixels, and is the last
            }
            if (end <= at || end > file.size()) {
                return;
            }
            if (end - body <= LONGEST) {
                box(latin1(head, 4, 4), file.at(body, end - body), told);
            }
            at = end;
        }
    }

    private static void box(String type, byte[] box, Told told) {
        if (type.equals("uuid") && hasAt(box, 0, EXIF)) {
            PhotoWords.exif(slice(box, 16, box.length), told);
        } else if (type.equals("uuid") && hasAt(box, 0, XMP)) {
            PhotoWords.xmp(slice(box, 16, box.length), told);
        } else if (type.equals("xml ")) {
            PhotoWords.xmp(box, told);
            if (new String(box, StandardCharsets.UTF_8).contains("gml:")) {
                told.add(Telling.PLACE);
            }
        }
    }
}
