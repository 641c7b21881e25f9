package bantin.search.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes documents as offices do. */
public final class Papers {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private Papers() {}

    /** A PDF with a font of its own; each page is one or more lines. */
    public static Path pdf(Path file, String... pages) {
        try (PDDocument document = document(pages)) {
            document.save(file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF that asks for a password, or where it is empty only forbids to change it. */
    static Path locked(Path file, String password, String page) throws IOException {
        try (PDDocument document = document(page)) {
            AccessPermission readOnly = new AccessPermission();
            readOnly.setReadOnly();
            StandardProtectionPolicy policy = new StandardProtectionPolicy("chu", password, readOnly);
            policy.setEncryptionKeyLength(128);
            policy.setPreferAES(true);
            document.protect(policy);
            document.save(file.toFile());
        }
        return file;
    }

    /** Files in a zip. */
    static Path zip(Path file, Map<String, String> parts) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static PDDocument document(String... pages) throws IOException {
        PDDocument document = new PDDocument();
        try (InputStream ttf = Objects.requireNonNull(PDFont.class.getResourceAsStream(FONT))) {
            PDFont font = PDType0Font.load(document, ttf, true);
            for (String text : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                if (!text.isEmpty()) {
                    write(document, page, font, text);
                }
            }
        }
        return document;
    }

    private static void write(PDDocument document, PDPage page, PDFont font, String text) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 12);
            content.setLeading(16);
            content.newLineAtOffset(72, 720);
            for (String line : text.split("\n")) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }
}
