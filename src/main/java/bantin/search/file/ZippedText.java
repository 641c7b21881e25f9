package bantin.search.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the text of documents that are XML in a zip. */
final class ZippedText {
    private static final long MOST_BYTES = 128L << 20;
    private static final int MOST_LETTERS = 2_000_000;

    private static final List<Format> FORMATS = List.of(
            new Format(
                    Pattern.compile(".*\\.docx"),
                    Pattern.compile("word/(document|footnotes|endnotes)\\.xml"),
                    Set.of("t"),
                    Set.of("p"),
                    Set.of("tab", "br", "cr")),
            new Format(
                    Pattern.compile(".*\\.xlsx"),
                    Pattern.compile("xl/(styles|sharedStrings|worksheets/sheet\\d+)\\.xml"),
                    Set.of("t"),
                    Set.of("si", "is"),
                    Set.of()),
            new Format(
                    Pattern.compile(".*\\.pptx"),
                    Pattern.compile("ppt/slides/slide\\d+\\.xml"),
                    Set.of("t"),
                    Set.of("p"),
                    Set.of("br")),
            new Format(
                    Pattern.compile(".*\\.(odt|ods|odp)"),
                    Pattern.compile("content\\.xml"),
                    Set.of("p", "h"),
                    Set.of("p", "h"),
                    Set.of("s", "tab", "line-break")));

    private final Format format;
    private final StringBuilder text = new StringBuilder();
    private final SheetNumbers numbers = new SheetNumbers();
    private long left = MOST_BYTES;

    /**
     * A kind of document.
     *
     * @param parts the files of the zip that hold text
     * @param words the elements whose text is read
     * @param lines the elements that end a line
     * @param spaces the elements that stand for a space
     */
    private record Format(Pattern name, Pattern parts, Set<String> words, Set<String> lines, Set<String> spaces) {}

    private ZippedText(Format format) {
        this.format = format;
    }

    static boolean reads(String name) {
        return format(name).isPresent();
    }

    private static Optional<Format> format(String name) {
        return FORMATS.stream()
                .filter(format -> format.name().matcher(name).matches())
                .findFirst();
    }

    /** @param name in small letters */
    static FileText of(Path file, String name) {
        ZippedText reading = new ZippedText(format(name).orElseThrow());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> parts = zip.stream()
                    .filter(part ->
                            reading.format.parts().matcher(part.getName()).matches())
                    .sorted(Comparator.comparing(
                                    (ZipEntry part) -> part.getName().length())
                            .thenComparing(ZipEntry::getName))
                    .toList();
            for (ZipEntry part : parts) {
                try (InputStream in = reading.bounded(zip.getInputStream(part))) {
                    reading.read(in);
                }
            }
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            // the XML reader may have wrapped the end of our patience
            return reading.left < 0 ? new FileText.TooMuch() : new FileText.Unreadable();
        }
        return reading.result();
    }

    private FileText result() {
        String all = text.toString().strip();
        if (all.isEmpty()) {
            return new FileText.NoText();
        }
        boolean whole = all.length() <= MOST_LETTERS;
        return new FileText.Pages(List.of(whole ? all : all.substring(0, MOST_LETTERS)), whole);
    }

    private void read(InputStream in) throws XMLStreamException {
        XMLStreamReader xml = factory().createXMLStreamReader(in);
        int depth = 0;
        while (xml.hasNext() && text.length() <= MOST_LETTERS) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                numbers.start(xml);
                depth += format.words().contains(xml.getLocalName()) ? 1 : 0;
                text.append(format.spaces().contains(xml.getLocalName()) ? " " : "");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth -= format.words().contains(xml.getLocalName()) ? 1 : 0;
                text.append(format.lines().contains(xml.getLocalName()) ? "\n" : "");
                text.append(numbers.end(xml.getLocalName()));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                numbers.text(xml.getText());
                text.append(depth > 0 ? xml.getText() : "");
            }
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Of all parts together no more is unpacked than a document may hold, however little it takes when packed. */
    private InputStream bounded(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int one = in.read();
                count(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int read = in.read(into, from, length);
                count(Math.max(0, read));
                return read;
            }
        };
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0) {
            throw new IOException("more than a document may hold");
        }
    }
}
