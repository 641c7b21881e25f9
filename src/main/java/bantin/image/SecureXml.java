package bantin.image;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML from strangers: nothing is fetched, nothing is expanded. */
final class SecureXml {
    private SecureXml() {}

    static XMLStreamReader reader(byte[] text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // a drawing made by an old program names a DTD: it is read past
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(text));
    }

    /**
     * Whether other parsers may have it too: they print what they do not understand to the screen, and follow document
     * types.
     */
    static boolean isHarmless(byte[] text) {
        try {
            XMLStreamReader reader = reader(text);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.DTD) {
                    return false;
                }
            }
            return true;
        } catch (XMLStreamException e) {
            return false;
        }
    }
}
