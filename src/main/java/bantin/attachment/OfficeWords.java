package bantin.attachment;

import bantin.attachment.told.Telling;
import bantin.attachment.told.Told;
import bantin.image.file.SecureXml;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The words about people in one part of an office document: properties, comments, tracked changes, paths. */
final class OfficeWords {
    /** Elements whose text tells something, in the parts that hold the properties. */
    private static final Map<String, Telling> PROPERTIES = Map.ofEntries(
            Map.entry("creator", Telling.PERSON),
            Map.entry("lastModifiedBy", Telling.PERSON),
            Map.entry("Manager", Telling.PERSON),
            Map.entry("initial-creator", Telling.PERSON),
            Map.entry("printed-by", Telling.PERSON),
            Map.entry("Company", Telling.ORGANISATION),
            Map.entry("description", Telling.NOTE),
            Map.entry("HyperlinkBase", Telling.PATH));

    private static final int MOST_EVENTS = 3_000_000;

    private final String part;
    private final Told told;
    private @Nullable String author;

    private OfficeWords(String part, Told told) {
        this.part = part;
        this.told = told;
    }

    /** Whether a part of this name may tell anything. */
    static boolean isPart(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.startsWith("docprops/") && small.endsWith(".xml")
                || small.equals("meta.xml")
                || small.equals("content.xml")
                || small.endsWith(".opf")
                || small.matches("word/(?:document|(?:header|footer)\\d{0,4}|footnotes|endnotes)\\.xml")
                || small.matches("(word|xl|ppt)/.{0,80}(comment|person).{0,60}\\.xml")
                || small.equals("xl/workbook.xml")
                || small.matches("xl/revisions/revision.{0,20}\\.xml")
                || small.matches("(word|xl|ppt)/(.{0,60}/)?_rels/.{1,60}\\.rels");
    }

    /** Whether the part holds nothing but properties, so that its words can go. */
    static boolean isProperties(String name) {
        return name.matches("docProps/(core|app|custom)\\.xml") || name.equals("meta.xml");
    }

    static void read(String part, byte[] xml, Told told) {
        try {
            XMLStreamReader reader = SecureXml.reader(xml);
            new OfficeWords(part, told).read(reader);
        } catch (XMLStreamException | MissingResourceException e) {
            // what can't be read tells nobody anything
        }
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int events = 0; reader.hasNext() && events < MOST_EVENTS; events++) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                text.setLength(0);
                start(reader);
            } else if (reader.isCharacters() && text.length() < 200) {
                text.append(reader.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(reader.getLocalName(), text.toString());
                text.setLength(0);
            }
        }
    }

    private void start(XMLStreamReader reader) {
        String name = reader.getLocalName();
        boolean word = part.startsWith("word/");
        if (part.endsWith(".rels")) {
            path(reader.getAttributeValue(null, "Target"));
        } else if (name.equals("absPath")) {
            path("file:" + reader.getAttributeValue(null, "url"));
        } else if (word && (name.equals("ins") || name.equals("del") || name.endsWith("Change"))) {
            changed(attribute(reader, "author"));
        } else if (name.equals("comment") || name.equals("cm") || name.equals("threadedComment")) {
            told.add(Telling.COMMENTS);
            told.add(Telling.COMMENTS, attribute(reader, "author"));
        } else if (name.equals("cmAuthor") || name.equals("person") || name.equals("author")) {
            told.add(Telling.PERSON, attribute(reader, name.equals("cmAuthor") ? "name" : "displayName"));
            told.add(Telling.PERSON, attribute(reader, "author"));
        } else if (name.equals("annotation")) {
            told.add(Telling.COMMENTS);
            author = "comment";
        } else if (name.equals("changed-region")) {
            told.add(Telling.CHANGES);
            author = "change";
        } else if (name.equals("header") && part.startsWith("xl/revisions")) {
            changed(attribute(reader, "userName"));
        } else if (name.equals("template") && part.equals("meta.xml")) {
            path(attribute(reader, "href"));
        }
    }

    private void changed(String who) {
        told.add(Telling.CHANGES);
        told.add(Telling.CHANGES, who);
    }

    private void end(String name, String text) {
        if (OfficeWords.isProperties(part) || part.endsWith(".opf")) {
            Telling known = PROPERTIES.get(name);
            // a custom property holds what an office wants: the name of a unit, of a file server, of a clerk
            Telling kind = known == null
                            && (part.endsWith("custom.xml") && !name.equals("property") || name.equals("user-defined"))
                    ? Telling.NOTE
                    : known;
            if (kind != null) {
                told.add(kind, text);
            }
        } else if (name.equals("creator") && author != null) {
            told.add(author.equals("comment") ? Telling.COMMENTS : Telling.CHANGES, text);
            author = null;
        } else if (name.equals("author")) {
            told.add(Telling.PERSON, text);
        }
    }

    /** Only of a file on somebody's computer. */
    private void path(@Nullable String target) {
        if (target != null && target.matches("(?i)file:.*[\\\\/].*")) {
            told.add(Telling.PATH, target.replaceFirst("(?i)file:/{0,3}", ""));
        }
    }

    private static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }
}
