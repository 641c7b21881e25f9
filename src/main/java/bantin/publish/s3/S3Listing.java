package bantin.publish.s3;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One part of what a bucket holds.
 *
 * @param sizes by key
 * @param prefixes what would be folders, with a slash at the end
 * @param next names the part that follows, empty after the last
 */
record S3Listing(Map<String, Long> sizes, List<String> prefixes, String next) {

    static S3Listing read(InputStream xml) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Map<String, Long> sizes = new HashMap<>();
        List<String> prefixes = new ArrayList<>();
        String next = "";
        String key = "";
        boolean inPrefixes = false;
        try {
            XMLStreamReader in = factory.createXMLStreamReader(xml);
            while (in.hasNext()) {
                if (in.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (in.getLocalName()) {
                    case "Key" -> key = in.getElementText();
                    case "Size" ->
                        sizes.put(key, Long.parseLong(in.getElementText().strip()));
                    case "NextContinuationToken" -> next = in.getElementText();
                    case "CommonPrefixes" -> inPrefixes = true;
                    case "Prefix" -> {
                        if (inPrefixes) {
                            prefixes.add(in.getElementText());
                        }
                    }
                    default -> {
                        // of no interest
                    }
                }
            }
            return new S3Listing(sizes, prefixes, next);
        } catch (XMLStreamException | NumberFormatException e) {
            throw new IOException(e);
        }
    }
}
