package bantin.content.markdown.paste;

import bantin.content.markdown.paste.block.ItemMark;
import bantin.content.markdown.paste.block.PastedBlock;
import bantin.content.markdown.paste.block.PastedBlock.Piece;
import bantin.content.markdown.paste.block.Run;
import bantin.content.markdown.paste.block.WordLook;
import bantin.text.CleanText;
import bantin.text.Spaces;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks through pasted HTML once and writes down its blocks. */
final class PageReader {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "nav",
            "figure",
            "figcaption",
            "address",
            "details",
            "summary",
            "form",
            "fieldset",
            "legend",
            "dl",
            "dt",
            "dd",
            "center",
            "caption",
            "body",
            "html",
            "hgroup",
            "td",
            "th",
            "tr",
            "tbody",
            "thead",
            "tfoot",
            "option");

    /** What a heading can not hold. */
    private static final String PARTS = "p, div, table, ul, ol, h1, h2, h3, h4, h5, h6, blockquote, pre";

    private final Clip clip;
    private final Flow flow = new Flow();

    private PageReader(Clip clip) {
        this.clip = clip;
    }

    /** The blocks inside of an element. */
    static List<Piece> read(Element element, Context around, Clip clip) {
        PageReader reader = new PageReader(clip);
        reader.inside(element, around);
        reader.flush(around);
        return reader.flow.pieces();
    }

    private void inside(Element parent, Context c) {
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element) {
                element(element, c);
            } else if (node instanceof TextNode text && !(node instanceof CDataNode)) {
                add(text.getWholeText(), c);
            }
        }
    }

    private void add(String text, Context c) {
        flow.add(Run.words(clip.letters.read(text, c.font()), c.look()));
        clip.remember(text);
    }

    private void element(Element element, Context around) {
        Style style = new Style(element, clip.sheet);
        String name = element.normalName();
        if (Unseen.is(element, style, clip)) {
            return;
        }
        Context c = around.with(style);
        switch (name) {
            case "br" ->
                // between two pages the sentence goes on
                flow.add(style.isWords("page-break-before", "always") ? Run.words(" ", WordLook.PLAIN) : Run.BREAK);
            case "hr" -> rule(element, c);
            case "img" -> PastedPicture.read(element, clip).ifPresent(flow::add);
            case "a" -> link(element, c);
            case "table" -> table(element, c);
            case "ul", "ol", "menu", "dir" -> list(element, c);
            case "li" -> item(element, style, c);
            case "pre" -> code(element, c);
            case "blockquote" -> quote(element, c);
            case "iframe" -> film(element, c);
            default -> other(element, style, c);
        }
    }

    private void other(Element element, Style style, Context c) {
        int heading = style.headingLevel();
        int level = style.listLevel();
        boolean block = BLOCKS.contains(element.normalName()) || heading > 0 || style.isBlock();
        if (!block) {
            inside(element, c);
            return;
        }
        flush(c);
        if (heading > 0 && heading <= 6 && element.children().select(PARTS).isEmpty()) {
            heading(element, heading, c);
        } else if (level > 0 && !element.normalName().equals("li")) {
            wordItem(element, level, c);
        } else {
            inside(
                    element,
                    element.normalName().equals("figcaption")
                            ? c.withLook(c.look().withItalic(true))
                            : c);
            flush(c);
        }
    }

    private void heading(Element element, int heading, Context c) {
        // in Word the number of a heading belongs to its words
        WordMarker.in(element, clip.sheet).ifPresent(marker -> add(marker.shown() + " ", c));
        inside(element, c);
        flow.flushHeading(heading, c.level());
    }

    private void wordItem(Element element, int level, Context c) {
        Optional<WordMarker> marker = WordMarker.in(element, clip.sheet);
        Optional<ItemMark> mark = marker.flatMap(WordMarker::mark);
        Context within = c.atLevel(mark.isPresent() ? level : level - 1);
        mark.ifPresentOrElse(
                flow::beginItem, () -> flow.goOn(marker.map(WordMarker::shown).orElse("")));
        inside(element, within);
        flush(within);
        flow.endItem();
    }

    private void list(Element list, Context c) {
        flush(c);
        Numbering numbering = new Numbering(list, new Style(list, clip.sheet), clip.sheet);
        Context within = c.atLevel(c.level() + 1).withNumbering(numbering);
        inside(list, within);
        flush(within);
    }

    private void item(Element item, Style style, Context around) {
        flush(around);
        Numbering numbering = around.numbering();
        int said = Numbering.saidLevel(item);
        Context c = said > 0 ? around.atLevel(said) : around.level() == 0 ? around.atLevel(1) : around;
        Optional<ItemMark> mark = numbering == null ? Optional.of(ItemMark.BULLET) : numbering.next(item, style);
        Context within = mark.isPresent() ? c : c.atLevel(c.level() - 1);
        mark.ifPresentOrElse(flow::beginItem, () -> flow.goOn(numbering.letter()));
        inside(item, within);
        flush(within);
        flow.endItem();
    }

    private void link(Element link, Context c) {
        if (clip.notes.isMark(link)) {
            flow.add(Run.note(clip.notes.meet(link)));
            return;
        }
        String href = link.attr("href");
        Optional<String> address = c.look().link() == null ? Addresses.of(href) : Optional.empty();
        if (address.isEmpty() && Addresses.isRelative(href) && !link.text().isBlank()) {
            clip.leftOut.link(link.text());
        }
        boolean words = !Spaces.strip(link.wholeText()).isEmpty();
        inside(link, address.isPresent() && words ? c.withLook(c.look().withLink(address.get())) : c);
    }

    private void table(Element table, Context c) {
        flush(c);
        if (c.isDeep()) {
            inside(table, c);
            flush(c);
            return;
        }
        PastedTable.read(table, c.withLook(WordLook.PLAIN), clip, PageReader::read)
                .forEach(piece -> flow.put(piece.block(), c.level()));
    }

    private void code(Element element, Context c) {
        flush(c);
        String text = CleanText.of(element.wholeText()).stripTrailing();
        if (!text.isBlank()) {
            clip.remember(text);
            flow.put(new PastedBlock.Code(text.replaceFirst("^\\n+", "")), c.level());
        }
    }

    private void quote(Element quote, Context c) {
        flush(c);
        if (c.isDeep()) {
            inside(quote, c);
            flush(c);
            return;
        }
        List<Piece> inside = read(quote, c.inBox(), clip);
        if (!inside.isEmpty()) {
            flow.put(new PastedBlock.Quote(inside), c.level());
        }
    }

    private void rule(Element rule, Context c) {
        flush(c);
        boolean beforeNotes = rule.closest("[style*=footnote-list], [style*=endnote-list]") != null;
        if (!beforeNotes && c.level() == 0 && !flow.isEmpty()) {
            flow.put(new PastedBlock.Rule(), c.level());
        }
    }

    /** A film of another site stays as its address. */
    private void film(Element frame, Context c) {
        Addresses.of(frame.attr("src").replaceFirst("^//", "https://")).ifPresent(address -> {
            flush(c);
            flow.add(Run.words(address, WordLook.PLAIN.withLink(address)));
            flush(c);
        });
    }

    private void flush(Context c) {
        clip.rememberEnd();
        flow.flush(c.level());
    }
}
