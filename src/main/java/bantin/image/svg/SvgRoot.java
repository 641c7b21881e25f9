package bantin.image.svg;

import bantin.image.file.Header;
import bantin.image.file.PhotoFormat;
import bantin.image.file.Refusal;
import bantin.image.file.SecureXml;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the size of a drawing from the root element of an SVG file. */
public final class SvgRoot {
    private static final int HEAD = 4096;
    private static final int LARGEST_SIDE = 20_000;
    private static final Pattern LENGTH = Pattern.compile("\\s*+(\\d{1,6}(?:\\.\\d{1,9})?)\\s*+(px|pt|mm|cm|in)?\\s*+");
    private static final Pattern VIEW_BOX =
            Pattern.compile("[^ ,]+[ ,]+[^ ,]+[ ,]+(\\d{1,6}(?:\\.\\d{1,9})?)[ ,]+(\\d{1,6}(?:\\.\\d{1,9})?)");

    /** Some programs write a name before each of their elements: {@code <svg:svg>}. */
    private static final Pattern ROOT = Pattern.compile("<(?:[A-Za-z_][\\w.-]{0,40}:)?svg\\b");

    private SvgRoot() {}

    public static boolean looksLikeSvg(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, HEAD), SecureXml.charsetOf(file));
        String text = head.replace("\uFEFF", "").stripLeading();
        return text.startsWith("<")
                && ROOT.matcher(text).find()
                && !text.toLowerCase(Locale.ROOT).startsWith("<!doctype html");
    }

    public static Header header(byte[] file) throws Refusal {
        try {
            XMLStreamReader reader = SecureXml.reader(file);
            Header header = null;
            while (reader.hasNext()) {
                // on to the end: a drawing that is cut off is told here, not when it is published
                if (reader.next() == XMLStreamConstants.START_ELEMENT && header == null) {
                    header = header(reader);
                }
            }
            if (header == null) {
                throw Refusal.unreadable();
            }
            return header;
        } catch (XMLStreamException | MissingResourceException e) {
            throw SecureXml.unknownEntity(file)
                    .map(name -> new Refusal("picture.svg-entity", name))
                    .orElseGet(Refusal::unreadable);
        }
    }

    private static Header header(XMLStreamReader root) throws Refusal {
        // a root of another language that only bears the name would lose all in the cleaning
        boolean own = root.getNamespaceURI() == null || root.getNamespaceURI().equals(SvgCleaner.SVG);
        if (!own || !root.getLocalName().equals("svg")) {
            throw new Refusal("picture.not-a-picture");
        }
        double width = length(root.getAttributeValue(null, "width"));
        double height = length(root.getAttributeValue(null, "height"));
        String box = root.getAttributeValue(null, "viewBox");
        Matcher view = VIEW_BOX.matcher(box == null ? "" : box.strip());
        if ((width <= 0 || height <= 0) && view.matches()) {
            double boxWidth = Double.parseDouble(view.group(1));
            double boxHeight = Double.parseDouble(view.group(2));
            double scale = boxWidth <= 0 || boxHeight <= 0
                    ? 0
                    : width > 0 ? width / boxWidth : height > 0 ? height / boxHeight : 1;
            width = boxWidth * scale;
            height = boxHeight * scale;
        }
        return header(side(width, 300), side(height, 150));
    }

    private static Header header(int width, int height) {
        return new Header(PhotoFormat.SVG, width, height, 4, 8, false, false, true, new Header.Found().blocks());
    }

    /** Browsers draw a drawing without a size as 300 by 150. */
    private static int side(double length, int otherwise) {
        return length < 0.5 ? otherwise : (int) Math.min(LARGEST_SIDE, Math.round(length));
    }

    private static double length(@Nullable String text) {
        Matcher matcher = LENGTH.matcher(text == null ? "" : text);
        if (!matcher.matches()) {
            return 0;
        }
        String unit = matcher.group(2) == null ? "px" : matcher.group(2);
        double pixels =
                switch (unit) {
                    case "pt" -> 96.0 / 72;
                    case "in" -> 96;
                    case "cm" -> 96 / 2.54;
                    case "mm" -> 96 / 25.4;
                    default -> 1;
                };
        return Double.parseDouble(matcher.group(1)) * pixels;
    }
}
