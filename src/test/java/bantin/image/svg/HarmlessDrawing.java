package bantin.image.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Looks at a cleaned drawing with another parser than the one that cleaned it: nothing in it runs or loads. */
public final class HarmlessDrawing {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> LIVE = Set.of(
            "script",
            "foreignobject",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "handler",
            "listener",
            "metadata");
    private static final Pattern PICTURE = Pattern.compile("data:image/(png|jpeg|gif|webp);base64,[a-zA-Z0-9+/=\\s]*");
    /** In a style every one of these begins something that loads or runs, unless it points into the drawing. */
    private static final Pattern LOADS = Pattern.compile(
            "(?i)url\\s*\\((?!\\s*['\"]?\\s*#)|@import|image-set\\s*\\(|cross-fade\\s*\\("
                    + "|(^|[^-\\w])(image|src)\\s*\\(|expression\\s*\\(|-moz-binding|behavior\\s*:|javascript:|\\\\|//");

    private HarmlessDrawing() {}

    /** Whole drawings that once ran or loaded something somewhere; {@code boom()} runs, {@code EVIL} is loaded. */
    public static List<String> texts() throws IOException {
        List<String> drawings = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(HarmlessDrawing.class.getResourceAsStream("attacks.txt"))) {
            for (String attack : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n====\n")) {
                boolean whole = attack.startsWith("<?xml ") || attack.startsWith("<!DOCTYPE");
                drawings.add(
                        whole
                                ? attack.strip()
                                : "<svg xmlns=\"" + SVG + "\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"9\""
                                        + " height=\"9\">" + attack.strip() + "</svg>");
            }
        }
        return drawings;
    }

    /** The same as files. */
    public static List<byte[]> attacks() throws IOException {
        return texts().stream()
                .map(text -> text.replace("EVIL", "https://elsewhere.vn/a").getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    public static void require(byte[] drawing) {
        Document document = parsed(drawing);
        assertThat(document.getDoctype()).isNull();
        List<String> live = new ArrayList<>();
        look(document, live);
        assertThat(live).as(new String(drawing, StandardCharsets.UTF_8)).isEmpty();
    }

    private static Document parsed(byte[] drawing) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(drawing));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(new String(drawing, StandardCharsets.UTF_8), e);
        }
    }

    private static void look(Node node, List<String> live) {
        if (node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE || node.getNodeType() == Node.COMMENT_NODE) {
            live.add(node.toString());
        }
        if (node instanceof Element element) {
            look(element, live);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            look(child, live);
        }
    }

    private static void look(Element element, List<String> live) {
        String name = element.getLocalName().toLowerCase(Locale.ROOT);
        if (LIVE.contains(name) || !SVG.equals(element.getNamespaceURI())) {
            live.add(name);
        }
        if (element.getLocalName().equals("style")
                && LOADS.matcher(element.getTextContent()).find()) {
            live.add(element.getTextContent());
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (isLive(attribute, name)) {
                live.add(name + " " + attribute);
            }
        }
    }

    private static boolean isLive(Attr attribute, String element) {
        String name = attribute.getLocalName().toLowerCase(Locale.ROOT);
        String value = attribute.getValue();
        if (attribute.getName().startsWith("xmlns")) {
            return false;
        }
        if (name.equals("href")) {
            return !value.strip().startsWith("#")
                    && !PICTURE.matcher(value.strip()).matches();
        }
        boolean animates = element.startsWith("animate") || element.equals("set");
        String target = value.strip().toLowerCase(Locale.ROOT);
        if (animates && name.equals("attributename")) {
            return target.endsWith("href") || target.startsWith("on") || target.equals("style");
        }
        boolean named = name.equals("id") || name.equals("class");
        boolean styles = name.equals("style") || !named && (value.contains("url") || value.contains("\\"));
        return name.startsWith("on")
                || name.equals("base")
                || styles && LOADS.matcher(value).find();
    }
}
