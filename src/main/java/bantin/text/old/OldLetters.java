package bantin.text.old;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way to write Vietnamese with the letters of a Western font, and what it means. */
public enum OldLetters {
    /** TCVN 5712:1993, VN3, called ABC: one byte for each small letter with its marks, seen here as Western letters. */
    TCVN3("TCVN3 (ABC)", Table.tcvn3()),
    /** VNI for Windows: a letter, and behind it one sign for all of its marks. */
    VNI("VNI", Table.vni());

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{So}\\p{Sc}\\p{Sk}\\p{No}\\xA1-\\xBF\\u00AD]+");

    /** A text that has them is Unicode, whatever its font. */
    private static final Pattern UNICODE = Pattern.compile("[ĂăĐđƠơƯưĨĩŨũ\\u1EA0-\\u1EF9\\u0300-\\u0323]");

    private static final int LEAST_WORDS = 3;
    private static final int MOST_WORDS = 20_000;

    private final String label;
    private final Map<String, String> letters;

    OldLetters(String label, Map<String, String> letters) {
        this.label = label;
        this.letters = letters;
    }

    /** As offices call it. */
    public String label() {
        return label;
    }

    /** The way that fonts of this name are written in, such as {@code .VnTime} and {@code VNI-Times}. */
    public static Optional<OldLetters> ofFont(String font) {
        String name = font.toLowerCase(Locale.ROOT);
        return name.startsWith(".vn")
                ? Optional.of(TCVN3)
                : name.startsWith("vni-") ? Optional.of(VNI) : Optional.empty();
    }

    /** Which way a text is written in, told by its words alone. Empty for Unicode, for other languages, and for a few words. */
    public static Optional<OldLetters> of(String text) {
        for (OldLetters way : values()) {
            if (way.explains(text, LEAST_WORDS)) {
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }

    /** Whether a text in a font of this kind was really written so: a font often stays when its letters have become Unicode. */
    public boolean explains(String text) {
        return explains(text, 1);
    }

    private boolean explains(String text, int least) {
        if (UNICODE.matcher(text).find()) {
            return false;
        }
        int words = 0;
        int before = 0;
        int after = 0;
        Matcher word = WORD.matcher(text);
        while (word.find() && words < MOST_WORDS) {
            String written = word.group();
            if (written.chars().anyMatch(c -> c > 0x7f)) {
                words++;
                before += Syllable.is(written) ? 1 : 0;
                after += Syllable.is(unicode(written)) ? 1 : 0;
            }
        }
        return words >= least && after * 100 >= words * 85 && before * 100 <= words * 35;
    }

    /** The text in Unicode. */
    public String unicode(String text) {
        StringBuilder unicode = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            String pair = text.substring(at, Math.min(text.length(), at + 2));
            String meant = letters.get(pair);
            if (meant == null) {
                pair = text.substring(at, at + 1);
                meant = letters.getOrDefault(pair, pair);
            }
            unicode.append(meant);
            at += pair.length();
        }
        return unicode.toString();
    }

    /** The same for text in one font; those of TCVN3 whose name ends with H show small letters as capitals. */
    public String unicode(String text, String font) {
        String unicode = unicode(text);
        boolean capitals = this == TCVN3 && font.length() > 3 && font.endsWith("H");
        return capitals ? unicode.toUpperCase(Locale.ROOT) : unicode;
    }

    /** The code charts. */
    private static final class Table {
        static Map<String, String> tcvn3() {
            Map<String, String> table = new HashMap<>();
            row(table, 0xA1, "ĂÂÊÔƠƯĐăâêôơưđ");
            row(table, 0xB5, "àảãáạ");
            row(table, 0xBB, "ằẳẵắ");
            row(table, 0xC6, "ặầẩẫấậè");
            row(table, 0xCE, "ẻẽéẹềểễếệìỉ");
            row(table, 0xDC, "ĩíịò");
            row(table, 0xE1, "ỏõóọồổỗốộờởỡớợù");
            row(table, 0xF1, "ủũúụừửữứựỳỷỹýỵ");
            return Map.copyOf(table);
        }

        private static void row(Map<String, String> table, int first, String letters) {
            for (int i = 0; i < letters.length(); i++) {
                table.put(String.valueOf((char) (first + i)), letters.substring(i, i + 1));
            }
        }

        static Map<String, String> vni() {
            Map<String, String> table = new HashMap<>();
            Map.of(
                            "a", "ùáøàûảõãïạêăéắèằúẳüẵëặââáấàầåẩãẫäậ",
                            "e", "ùéøèûẻõẽïẹâêáếàềåểãễäệ",
                            "o", "ùóøòûỏõõïọâôáốàồåổãỗäộ",
                            "u", "ùúøùûủõũïụ",
                            "y", "ùýøỳûỷõỹ",
                            "ô", "ùớøờûởõỡïợ",
                            "ö", "ùứøừûửõữïự")
                    .forEach((letter, marks) -> pairs(table, letter, marks));
            single(table, "ôơöưñđîỵííììæỉóĩòị");
            return Map.copyOf(table);
        }

        /** A mark and what it makes of the letter; behind a capital the mark may be small. */
        private static void pairs(Map<String, String> table, String letter, String marks) {
            for (int i = 0; i < marks.length(); i += 2) {
                String mark = marks.substring(i, i + 1);
                String meant = marks.substring(i + 1, i + 2);
                table.put(letter + mark, meant);
                table.put(upper(letter) + mark, upper(meant));
                table.put(upper(letter) + upper(mark), upper(meant));
            }
        }

        private static void single(Map<String, String> table, String letters) {
            for (int i = 0; i < letters.length(); i += 2) {
                String letter = letters.substring(i, i + 1);
                String meant = letters.substring(i + 1, i + 2);
                table.put(letter, meant);
                table.put(upper(letter), upper(meant));
            }
        }

        private static String upper(String text) {
            return text.toUpperCase(Locale.ROOT);
        }
    }
}
