package bantin.image.notes;

import java.nio.charset.StandardCharsets;

/** Whether published pictures keep their caption and copyright notice, and the small XMP packet in which they do. */
public enum Credits {
    /** No metadata at all. */
    DROPPED,
    /** Caption and copyright notice stay, and nothing else: as the photographer many a camera writes its owner. */
    KEPT;

    /** Empty where there is nothing to say. */
    public byte[] packet(PhotoInfo info) {
        if (this == DROPPED || (info.caption() + info.copyright()).isEmpty()) {
            return new byte[0];
        }
        String xmp = "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                + "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                + text("description", info.caption())
                + text("rights", info.copyright())
                + "</rdf:Description></rdf:RDF></x:xmpmeta>";
        return xmp.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String name, String text) {
        if (text.isEmpty()) {
            return "";
        }
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<dc:" + name + "><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped + "</rdf:li></rdf:Alt></dc:" + name
                + ">";
    }
}
