package bantin.publish.s3;

import java.io.ByteArrayInputStream;
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

    /** Far more than a thousand of the longest keys take, which is all that a part may hold. */
    private static final int LONGEST = 16_000_000;

    /** It is none, or one that no bucket gives. */
    static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;

        Unreadable(String why) {
            super(why);
        }
    }

    /**
     * Throws when it names what nobody asked for, or leads back to itself.
     *
     * @param asked the token with which this part was asked for, empty for the first
     */
    void refuseOther(String folder, String asked) throws Unreadable {
        if (!next.isEmpty() && next.equals(asked)) {
            throw new Unreadable("without end");
        }
        if (!sizes.keySet().stream().allMatch(key -> key.startsWith(folder))
                || !prefixes.stream().allMatch(key -> key.startsWith(folder) && key.length() > folder.length())) {
            throw new Unreadable("outside of " + folder);
        }
    }

    static S3Listing read(InputStream answer) throws IOException {
        byte[] xml = answer.readNBytes(LONGEST + 1);
        if (xml.length > LONGEST) {
            throw new Unreadable("longer than " + LONGEST);
        }
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Map<String, Long> sizes = new HashMap<>();
        List<String> prefixes = new ArrayList<>();
        String next = "";
        String key = "";
        boolean inPrefixes = false;
        try {
            XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (in.hasNext()) {
                int event = in.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new Unreadable("entities");
                }
                if (event != XMLStreamConstants.START_ELEMENT) {
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
            throw new Unreadable(String.valueOf(e.getMessage()));
        }
    }
}
