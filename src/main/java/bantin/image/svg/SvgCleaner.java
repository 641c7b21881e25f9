package bantin.image.svg;

import bantin.image.file.Refusal;
import bantin.image.file.SecureXml;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Writes a drawing anew from what it shows. An SVG file is a small web page: it may carry scripts, and load things from
 * elsewhere; neither belongs on a portal.
 */
public final class SvgCleaner {
    static final String SVG = "http://www.w3.org/2000/svg";
    /** Of all that any XML file may say of an element; its base would lead links elsewhere. */
    private static final Set<String> OF_TEXT = Set.of("space", "lang");

    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** With all that they hold. */
    private static final Set<String> DROPPED = Set.of(
            "script",
            "foreignobject",
            "metadata",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "handler",
            "listener");

    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?i)url\\s*+\\(\\s*+(?:'(?!\\s*#)[^']*'?|\"(?!\\s*#)[^\"]*\"?|(?!\\s*['\"#])[^)]*)\\s*\\)?");
    private static final Pattern IN_STYLE = Pattern.compile(
            "(?is)/\\*.*?(?:\\*/|\\z)|data:[a-z]{1,20}/[^\\s'\"()]*|@import[^;]*;?|expression\\s*\\(|-moz-binding"
                    + "|behavior\\s*:|javascript:|\\\\|(?:(?<![a-z0-9+.-])[a-z][a-z0-9+.-]*+:)?//[^\\s'\"();]*|(?:image-set|cross-fade|\\bimage|\\bsrc)\\s*\\([^)]*\\)?");
    private static final Pattern STYLED = Pattern.compile("(?i)url|\\\\|image-set|javascript");
    private static final Pattern INLINE_PICTURE =
            Pattern.compile("(?i)\\s*data:image/(?:png|jpe?g|gif|webp);base64,([a-z0-9+/=\\s]*+)");

    private static final Pattern PHOTO = Pattern.compile("(?i)data:image/[a-z]");

    /** Where only a link may hold a picture. */
    private static final Pattern DATA = Pattern.compile("(?i)data:[a-z]{1,20}/");

    /** Nobody but an attacker hides one thing so often inside another: nothing of such a style is kept. */
    private static final int MOST_ROUNDS = 4;

    private final XMLStreamReader reader;
    private final UnaryOperator<byte[]> pictures;
    private final StringBuilder out = new StringBuilder();
    /** A style sheet is judged as a whole: pieces that look harmless may be joined. */
    private final StringBuilder style = new StringBuilder();

    private boolean inStyle;
    private int dropping;
    private int lost;

    private SvgCleaner(XMLStreamReader reader, UnaryOperator<byte[]> pictures) {
        this.reader = reader;
        this.pictures = pictures;
    }

    /**
     * A drawing as it may be published.
     *
     * @param lost how many photos were in it that are so no longer
     */
    public record Cleaned(byte[] drawing, int lost) {}

    /** @param pictures cleans a photo that lies in the drawing; of one that can't be cleaned nothing is left */
    public static Cleaned clean(byte[] file, UnaryOperator<byte[]> pictures) throws Refusal {
        try {
            XMLStreamReader reader = SecureXml.reader(file);
            SvgCleaner cleaner = new SvgCleaner(reader, pictures);
            cleaner.run();
            byte[] drawing = cleaner.out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
            return new Cleaned(drawing, cleaner.lost);
        } catch (XMLStreamException | MissingResourceException e) {
            throw Refusal.unreadable();
        }
    }

    private void run() throws XMLStreamException {
        int depth = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(depth == 0);
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                end();
            } else if (reader.isCharacters() && dropping == 0 && depth > 0) {
                (inStyle ? style : out).append(inStyle ? reader.getText() : escaped(reader.getText()));
            }
        }
    }

    private void start(boolean root) {
        String name = reader.getLocalName();
        boolean foreign =
                reader.getNamespaceURI() != null && !reader.getNamespaceURI().equals(SVG);
        if (dropping > 0 || inStyle || foreign || DROPPED.contains(name.toLowerCase(Locale.ROOT)) || setsLink(name)) {
            dropping++;
            return;
        }
        inStyle = name.equals("style");
        out.append('<').append(name);
        if (root) {
            out.append(" xmlns=\"")
                    .append(SVG)
                    .append("\" xmlns:xlink=\"")
                    .append(XLINK)
                    .append('"');
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attribute(i);
        }
        out.append('>');
    }

    private void end() {
        if (dropping > 0) {
            dropping--;
            return;
        }
        if (inStyle) {
            out.append(escaped(safeStyle(style.toString())));
            style.setLength(0);
            inStyle = false;
        }
        out.append("</").append(reader.getLocalName()).append('>');
    }

    /** An animation that changes where a link leads, or an event's answer. */
    private boolean setsLink(String name) {
        if (!name.startsWith("animate") && !name.equals("set")) {
            return false;
        }
        String target = reader.getAttributeValue(null, "attributeName");
        String small = target == null ? "" : target.toLowerCase(Locale.ROOT);
        return small.endsWith("href") || small.startsWith("on") || small.equals("style");
    }

    private void attribute(int i) {
        String name = reader.getAttributeLocalName(i);
        String space = reader.getAttributeNamespace(i);
        boolean own = space == null || space.isEmpty();
        boolean known = own || XLINK.equals(space) || XML.equals(space) && OF_TEXT.contains(name);
        String value = reader.getAttributeValue(i);
        String small = name.toLowerCase(Locale.ROOT);
        // what a program notes for itself shows nothing
        if (!known || small.startsWith("on") || small.startsWith("data-")) {
            return;
        }
        boolean link = small.equals("href");
        if (link && !value.strip().startsWith("#") || DATA.matcher(value).find()) {
            String picture = link ? inlinePicture(value) : "";
            if (picture.isEmpty()) {
                lost += photos(value);
                return;
            }
            value = picture;
        }
        boolean speaksOfStyle = small.equals("style") || STYLED.matcher(value).find();
        String prefix = own ? "" : XLINK.equals(space) ? "xlink:" : "xml:";
        out.append(' ').append(prefix).append(name).append("=\"");
        out.append(escaped(speaksOfStyle ? safeStyle(value) : value).replace("\"", "&quot;"));
        out.append('"');
    }

    /** A picture of the drawing itself, cleaned; empty for all that leads elsewhere. */
    private String inlinePicture(String link) {
        Matcher inline = INLINE_PICTURE.matcher(link);
        if (!inline.matches()) {
            return "";
        }
        try {
            byte[] picture = pictures.apply(Base64.getMimeDecoder().decode(inline.group(1)));
            return picture.length == 0
                    ? ""
                    : "data:" + type(picture) + ";base64," + Base64.getEncoder().encodeToString(picture);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static int photos(String text) {
        return (int) PHOTO.matcher(text).results().count();
    }

    private static String type(byte[] picture) {
        return switch (picture[0]) {
            case (byte) 0xFF -> "image/jpeg";
            case 'G' -> "image/gif";
            case 'R' -> "image/webp";
            default -> "image/png";
        };
    }

    private String safeStyle(String style) {
        lost += photos(style);
        String before = style;
        // a space keeps apart what stood before and behind; what may have spaces inside is found in the next round
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String tame =
                    ELSEWHERE.matcher(IN_STYLE.matcher(before).replaceAll(" ")).replaceAll("none");
            if (tame.equals(before)) {
                return tame;
            }
            before = tame;
        }
        return "";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
