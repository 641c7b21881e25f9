package bantin.render.theme;

import java.util.List;

/**
 * A style sheet without what only its authors need: comments, the last semicolon of a rule, and space that means nothing. Strings and addresses stay to
 * the letter, and so does every space that might join or part two selectors (CSS Syntax Level 3, section 4).
 */
final class SlimSheet {
    private SlimSheet() {}

    static String of(List<CssTokens.Token> sheet) {
        StringBuilder slim = new StringBuilder();
        boolean space = false;
        boolean afterMark = true;
        for (CssTokens.Token token : sheet) {
            boolean empty = token.kind() == CssTokens.Kind.SPACE || token.kind() == CssTokens.Kind.COMMENT;
            // "a > b": no space means anything beside the sign of a child
            boolean mark = token.kind() == CssTokens.Kind.MARK || token.text().equals(">");
            if (token.is('}') && slim.length() > 0 && slim.charAt(slim.length() - 1) == ';') {
                slim.setLength(slim.length() - 1);
            }
            if (!empty) {
                // a colon parts nothing where it stands in a selector: the space before it means something
                boolean parted = space && !afterMark && (!mark || token.is(':'));
                slim.append(parted ? " " : "").append(token.text());
                afterMark = mark;
            }
            space = empty;
        }
        return slim.toString();
    }
}
