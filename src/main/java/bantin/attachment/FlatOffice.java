package bantin.attachment;

import bantin.attachment.told.OpenFile;
import bantin.attachment.told.Told;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Documents of LibreOffice in one file of XML: {@code .fodt}, {@code .fods}; and those of Word and Excel 2003. */
final class FlatOffice {
    private static final int LONGEST = 48 << 20;

    private FlatOffice() {}

    static boolean isFlat(byte[] start) {
        String text = new String(start, StandardCharsets.UTF_8);
        return text.contains("<office:document")
                || text.contains("<?mso-application")
                || text.contains("schemas.microsoft.com/office/2006/xmlPackage");
    }

    static void read(OpenFile file, Told told) throws IOException {
        OfficeWords.read("meta.xml", file.start(LONGEST), told);
    }
}
