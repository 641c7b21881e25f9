package bantin.render.theme;

import java.util.ArrayList;
import java.util.List;

/**
 * A style sheet cut into the parts that matter when it is rewritten, in one pass whatever stands in it (a simpler cut than
 * CSS Syntax Level 3, section 4, which it never contradicts).
 */
final class CssTokens {
    private static final String MARKS = "{};,:";

    private final String css;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private CssTokens(String css) {
        this.css = css;
    }

    /** What a part is. */
    enum Kind {
        SPACE,
        COMMENT,
        STRING,
        /** {@code url(…)} with its brackets */
        ADDRESS,
        /** one of {@code { } ; , :} */
        MARK,
        WORD
    }

    /** A part of a sheet; the texts of all parts, one after the other, are the sheet. */
    record Token(Kind kind, String text) {
        boolean is(char mark) {
            return kind == Kind.MARK && text.charAt(0) == mark;
        }

        /** The words of a comment. */
        String comment() {
            return text.substring(2, text.length() - 2).strip();
        }

        /** What stands between the brackets of an address, without quotes. */
        String address() {
            String inner = text.substring(4, text.length() - 1).strip();
            boolean quoted = inner.length() > 1 && "\"'".indexOf(inner.charAt(0)) >= 0;
            return quoted ? inner.substring(1, inner.length() - 1) : inner;
        }
    }

    static List<Token> of(String css) {
        CssTokens cut = new CssTokens(css);
        while (cut.at < css.length()) {
            cut.next();
        }
        return cut.tokens;
    }

    private void next() {
        char c = css.charAt(at);
        if (Character.isWhitespace(c)) {
            take(Kind.SPACE, endOf(Kind.SPACE));
        } else if (css.startsWith("/*", at) && css.indexOf("*/", at + 2) >= 0) {
            take(Kind.COMMENT, css.indexOf("*/", at + 2) + 2);
        } else if (css.startsWith("/*", at)) {
            take(Kind.WORD, css.length());
        } else if (c == '"' || c == '\'') {
            take(Kind.STRING, endOfString(at));
        } else if (MARKS.indexOf(c) >= 0) {
            take(Kind.MARK, at + 1);
        } else if (css.startsWith("url(", at)) {
            int end = endOfAddress();
            take(end < 0 ? Kind.WORD : Kind.ADDRESS, end < 0 ? at + 4 : end);
        } else {
            take(Kind.WORD, endOf(Kind.WORD));
        }
    }

    private void take(Kind kind, int end) {
        tokens.add(new Token(kind, css.substring(at, end)));
        at = end;
    }

    private int endOf(Kind kind) {
        int end = at + 1;
        while (end < css.length() && (kind == Kind.SPACE ? Character.isWhitespace(css.charAt(end)) : inWord(end))) {
            end++;
        }
        return end;
    }

    private boolean inWord(int place) {
        char c = css.charAt(place);
        if (c >= 'a' && c != 'u' && c <= 'z') {
            return true;
        }
        return switch (c) {
            case '"', '\'' -> false;
            case '/' -> !css.startsWith("/*", place);
            case 'u' -> !css.startsWith("url(", place);
            default -> MARKS.indexOf(c) < 0 && !Character.isWhitespace(c);
        };
    }

    /** The place after the closing quote; that of the end when there is none. */
    private int endOfString(int start) {
        for (int i = start + 1; i < css.length(); i++) {
            if (css.charAt(i) == '\\') {
                i++;
            } else if (css.charAt(i) == css.charAt(start)) {
                return i + 1;
            }
        }
        return css.length();
    }

    /** The place after the closing bracket; -1 when what is open here is no whole address. */
    private int endOfAddress() {
        int inner = at + 4;
        while (inner < css.length() && Character.isWhitespace(css.charAt(inner))) {
            inner++;
        }
        if (inner < css.length() && "\"'".indexOf(css.charAt(inner)) >= 0) {
            int end = endOfString(inner);
            while (end < css.length() && Character.isWhitespace(css.charAt(end))) {
                end++;
            }
            return end < css.length() && css.charAt(end) == ')' ? end + 1 : -1;
        }
        // an address without quotes has no space, quote or bracket in it: whatever else stands here is left as it is
        while (inner < css.length()
                && "\"'()".indexOf(css.charAt(inner)) < 0
                && !Character.isWhitespace(css.charAt(inner))) {
            inner++;
        }
        while (inner < css.length() && Character.isWhitespace(css.charAt(inner))) {
            inner++;
        }
        return inner < css.length() && css.charAt(inner) == ')' ? inner + 1 : -1;
    }
}
