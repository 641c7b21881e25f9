package bantin.text;

/**
 * Writes XML, an element a line. Attributes come in pairs of name and value; one without a value is left out. What is no
 * character of XML is left out too: one of them, and no program reads the file.
 */
public final class Xml {
    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    public Xml open(String name, String... attributes) {
        tag(name, attributes);
        text.append(">\n");
        return this;
    }

    public Xml close(String name) {
        text.append("</").append(name).append(">\n");
        return this;
    }

    public Xml empty(String name, String... attributes) {
        tag(name, attributes);
        text.append("/>\n");
        return this;
    }

    /** An element of text. */
    public Xml element(String name, String content, String... attributes) {
        tag(name, attributes);
        text.append('>').append(escape(content)).append("</").append(name).append(">\n");
        return this;
    }

    /** The same, left out without a text. */
    public Xml maybe(String name, String content, String... attributes) {
        return content.isEmpty() ? this : element(name, content, attributes);
    }

    private void tag(String name, String... attributes) {
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                text.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escape(attributes[i + 1]))
                        .append('"');
            }
        }
    }

    private static String escape(String text) {
        return Html.escape(CleanText.visible(text));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
