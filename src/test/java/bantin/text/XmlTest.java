package bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTest {

    @Test
    void eachElementHasItsLine() {
        Xml xml = new Xml()
                .open("feed", "lang", "vi", "base", "")
                .element("title", "Lúa & <dừa>", "type", "text")
                .maybe("summary", "")
                .maybe("name", "Ấp 7")
                .empty("link", "href", "/?a=\"1\"&b")
                .close("feed");

        assertThat(xml).hasToString("""
            <?xml version="1.0" encoding="UTF-8"?>
            <feed lang="vi">
            <title type="text">Lúa &amp; &lt;dừa&gt;</title>
            <name>Ấp 7</name>
            <link href="/?a=&quot;1&quot;&amp;b"/>
            </feed>
            """);
    }

    @Test
    void whatIsNoCharacterOfXmlIsLeftOut() {
        Xml xml = new Xml().element("title", "Lúa\ufffe\u0001 hè\ud800", "rel", "a\uffff\ufdd0");

        assertThat(xml.toString()).endsWith("<title rel=\"a\">Lúa hè</title>\n");
    }
}
