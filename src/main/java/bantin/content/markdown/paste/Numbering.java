package bantin.content.markdown.paste;

import bantin.content.markdown.paste.block.ItemMark;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Counts the items of one HTML list. */
final class Numbering {
    private final boolean ordered;
    private final String ofList;
    private final StyleSheet sheet;
    private int next;
    private String letter = "";

    Numbering(Element list, Style style, StyleSheet sheet) {
        this.sheet = sheet;
        ordered = list.normalName().equals("ol");
        ofList = style.numbering().orElse(byType(list.attr("type")));
        next = number(list.attr("start"), 1);
    }

    /** The mark of the item, or none when it is a letter: see {@link #letter()}. */
    Optional<ItemMark> next(Element item, Style style) {
        if (!ordered) {
            return Optional.of(ItemMark.BULLET);
        }
        int number = number(item.attr("value"), next);
        next = number + 1;
        String kind = style.numbering().orElse(ofList);
        letter = switch (kind) {
            case "lower-alpha", "lower-latin" -> letters(number).toLowerCase(Locale.ROOT) + ".";
            case "upper-alpha", "upper-latin" -> letters(number) + ".";
            case "lower-roman" -> roman(number).toLowerCase(Locale.ROOT) + ".";
            case "upper-roman" -> roman(number) + ".";
            default -> "";
        };
        return letter.length() > 1 ? Optional.empty() : Optional.of(new ItemMark(number));
    }

    /** What stood before the last item that had no mark: {@code a.}, {@code IV.} */
    String letter() {
        return letter;
    }

    /** Word in the browser puts each item into a list of its own, and says how deep it is. */
    static int saidLevel(Element item) {
        return number(item.hasAttr("data-aria-level") ? item.attr("data-aria-level") : item.attr("aria-level"), 0);
    }

    private static int number(String written, int otherwise) {
        return written.matches("\\d{1,6}") ? Integer.parseInt(written) : otherwise;
    }

    private static String byType(String type) {
        return switch (type) {
            case "a" -> "lower-alpha";
            case "A" -> "upper-alpha";
            case "i" -> "lower-roman";
            case "I" -> "upper-roman";
            default -> "";
        };
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    private static String roman(int number) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        int rest = number < 4_000 ? number : 0;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                roman.append(signs[i]);
                rest -= values[i];
            }
        }
        return roman.toString();
    }
}
