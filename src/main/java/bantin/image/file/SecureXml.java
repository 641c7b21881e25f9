package bantin.image.file;

import static bantin.image.file.Bytes.hasAt;
import static bantin.image.file.Bytes.latin1;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML from strangers: nothing is fetched, nothing is printed, nothing is expanded but names of namespaces. */
public final class SecureXml {
    private static final Pattern NAMESPACE =
            Pattern.compile("<!ENTITY\\s+(\\w+)\\s+\"(https?://[^\"&%<]{1,100})\"\\s*>");
    /** As the whole value of an attribute, where a namespace is told. */
    private static final Pattern USE = Pattern.compile("(?<=[\"'])&(\\w+);([\"'])");

    private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.-]+)");
    private static final Pattern ENTITY = Pattern.compile("&(?!(?:amp|lt|gt|quot|apos);)([\\w.-]+);");

    private SecureXml() {}

    /**
     * The JDK's reader has no words for some faults of a document type, and then throws a
     * {@link java.util.MissingResourceException} instead; it is to be caught with the {@link XMLStreamException}.
     */
    public static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // a drawing made by an old program names a DTD: it is read past
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new StringReader(text(xml)));
    }

    /** Decoded here, because the JDK's reader prints to the screen when it meets bytes that are no text. */
    private static String text(byte[] xml) throws XMLStreamException {
        try {
            String text =
                    charsetOf(xml).newDecoder().decode(ByteBuffer.wrap(xml)).toString();
            return withNamespaces(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new XMLStreamException(e);
        }
    }

    /** As its first bytes tell it; the declaration of a text that was brought into UTF-8 may still name UTF-16. */
    public static Charset charsetOf(byte[] xml) {
        if (hasAt(xml, 0, "\u00FE\u00FF") || hasAt(xml, 0, "\u00FF\u00FE")) {
            return StandardCharsets.UTF_16;
        }
        Matcher declared = DECLARED.matcher(latin1(xml, 0, Math.min(xml.length, 200)));
        boolean other = declared.find() && declared.group(1).matches("(?i)(iso-8859|windows|us-ascii).*");
        return other && Charset.isSupported(declared.group(1))
                ? Charset.forName(declared.group(1))
                : StandardCharsets.UTF_8;
    }

    /** Adobe Illustrator once wrote namespaces as names that its own document type explains; nothing else is put in. */
    private static String withNamespaces(String text) {
        String head = text.substring(0, Math.max(0, text.indexOf("]>")));
        Map<String, String> named = new HashMap<>();
        Matcher entity = NAMESPACE.matcher(head);
        while (entity.find()) {
            named.put(entity.group(1), entity.group(2));
        }
        if (named.isEmpty()) {
            return text;
        }
        Matcher use = USE.matcher(text.substring(head.length()));
        return head
                + use.replaceAll(found -> Matcher.quoteReplacement(
                        named.getOrDefault(found.group(1), "&" + found.group(1) + ";") + found.group(2)));
    }

    /** The name that most likely stopped the reading: one that only a document type could explain. */
    public static Optional<String> unknownEntity(byte[] xml) {
        String text = new String(xml, charsetOf(xml));
        Matcher entity = ENTITY.matcher(text.substring(Math.max(0, text.indexOf("<svg"))));
        return entity.find() ? Optional.of(entity.group(1)) : Optional.empty();
    }

    /** Whether other parsers may have it too: they print what they cannot read, and follow document types. */
    public static boolean isHarmless(byte[] xml) {
        try {
            XMLStreamReader reader = reader(xml);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.DTD) {
                    return false;
                }
            }
            return true;
        } catch (XMLStreamException | MissingResourceException e) {
            return false;
        }
    }
}
