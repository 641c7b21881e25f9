package bantin.attachment.pdf;

import bantin.attachment.told.PhotoWords;
import bantin.attachment.told.Telling;
import bantin.attachment.told.Told;
import bantin.image.Originals;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;

/** The words about people in a PDF: its properties, and the comments of its readers. */
final class PdfWords {
    private static final int MOST_PAGES = 2000;
    private static final int MOST_COMMENTS = 20_000;
    private static final int MOST_OBJECTS = 50_000;
    private static final int LARGEST_PHOTO = 16 << 20;
    private static final int LONGEST_PACKET = 4 << 20;
    private static final Set<String> PEOPLE = Set.of("Author", "Manager", "LastModifiedBy", "Owner");
    private static final Pattern XMP_PERSON = Pattern.compile(
            "<(dc:creator|xmpMM:[\\w]{1,20}By|pdfx:Manager|photoshop:Author[\\w]{0,20})[^>]{0,200}>(.{0,400}?)</\\1>",
            Pattern.DOTALL);
    private static final Pattern PATH =
            Pattern.compile("(?i)[a-z]:\\\\\\w.{0,200}|file:/.{0,200}|/(?:home|users)/.{0,200}");

    private static final long MEMORY = 64L << 20;
    private static final long DISK = 512L << 20;

    private PdfWords() {}

    private static PDDocument open(Path file) throws IOException {
        return Loader.loadPDF(file.toFile(), MemoryUsageSetting.setupMixed(MEMORY, DISK).streamCache);
    }

    static void read(Path file, Told told) throws IOException {
        try (PDDocument document = open(file)) {
            PDDocumentInformation info = document.getDocumentInformation();
            for (String key : info.getMetadataKeys()) {
                property(key, info.getCustomMetadataValue(key), told);
            }
            Matcher person = XMP_PERSON.matcher(packet(document));
            while (person.find()) {
                told.add(Telling.PERSON, person.group(2).replaceAll("<[^>]{0,200}>", " "));
            }
            comments(document, told);
            for (COSStream photo : photos(document)) {
                PhotoWords.picture(raw(photo), told);
            }
        }
    }

    /** Photos that lie in the document as they came from the camera. */
    private static List<COSStream> photos(PDDocument document) {
        List<COSStream> photos = new ArrayList<>();
        COSDocument objects = document.getDocument();
        objects.getXrefTable().keySet().stream().sorted().limit(MOST_OBJECTS).forEach(key -> {
            if (objects.getObjectFromPool(key).getObject() instanceof COSStream stream
                    && COSName.DCT_DECODE.equals(stream.getFilters())
                    && stream.getLength() < LARGEST_PHOTO) {
                photos.add(stream);
            }
        });
        return photos;
    }

    private static byte[] raw(COSStream stream) throws IOException {
        try (InputStream in = stream.createRawInputStream()) {
            return in.readNBytes(LARGEST_PHOTO);
        }
    }

    private static void property(String key, String value, Told told) {
        if (value == null) {
            return;
        }
        if (PEOPLE.contains(key)) {
            told.add(Telling.PERSON, value);
        } else if (key.toLowerCase(Locale.ROOT).contains("company")) {
            told.add(Telling.ORGANISATION, value);
        } else if (PATH.matcher(value).matches()) {
            told.add(Telling.PATH, value);
        }
    }

    private static String packet(PDDocument document) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return "";
        }
        try (var in = metadata.exportXMPMetadata()) {
            return new String(in.readNBytes(LONGEST_PACKET), StandardCharsets.UTF_8);
        }
    }

    private static void comments(PDDocument document, Told told) throws IOException {
        int pages = 0;
        int count = 0;
        for (PDPage page : document.getPages()) {
            if (++pages > MOST_PAGES) {
                return;
            }
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (++count > MOST_COMMENTS) {
                    return;
                }
                if (annotation instanceof PDAnnotationMarkup markup) {
                    told.add(Telling.COMMENTS);
                    told.add(Telling.COMMENTS, markup.getTitlePopup() == null ? "" : markup.getTitlePopup());
                }
            }
        }
    }

    /** Why the file has to stay as it is: {@code signed}, {@code locked}, or empty. */
    static String seal(Path file) throws IOException {
        try (PDDocument document = open(file)) {
            boolean signed = !document.getSignatureDictionaries().isEmpty();
            return signed ? "signed" : document.isEncrypted() ? "locked" : "";
        }
    }

    /** The same pages without properties, and with the photos cleaned. */
    static void clean(Path from, Path to, Originals originals) throws IOException {
        try (PDDocument document = open(from)) {
            PDDocumentInformation info = new PDDocumentInformation();
            String title = document.getDocumentInformation().getTitle();
            if (title != null) {
                info.setTitle(title);
            }
            document.setDocumentInformation(info);
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.METADATA);
            for (PDPage page : document.getPages()) {
                page.getCOSObject().removeItem(COSName.METADATA);
            }
            for (COSStream photo : photos(document)) {
                byte[] clean = originals.strip(raw(photo), "").value().orElse(new byte[0]);
                if (clean.length > 0) {
                    try (OutputStream out = photo.createRawOutputStream()) {
                        out.write(clean);
                    }
                }
            }
            // else the file's own number would come from the clock
            document.setDocumentId(0L);
            document.save(to.toFile(), CompressParameters.NO_COMPRESSION);
        }
    }
}
