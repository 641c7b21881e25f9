package bantin.source;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A theme's drawing in the site's colours: a comment {@code option: accent} behind an element names that of its colour. */
final class ThemeDrawing {
    private static final String COLOUR = "#\\p{XDigit}{3,8}+";
    private static final Pattern CHOSEN =
            Pattern.compile("(" + COLOUR + ")([^#<>]*+>)\\s*+<!--\\s*+option:\\s*+(\\w++)\\s*+-->");

    private ThemeDrawing() {}

    /** @param settings by name; what is no colour leaves the drawing as it is */
    static byte[] of(byte[] svg, Map<String, Object> settings) {
        // byte for byte: what is looked for is the same in every encoding of drawings
        String drawn = CHOSEN.matcher(new String(svg, StandardCharsets.ISO_8859_1))
                .replaceAll(found -> Matcher.quoteReplacement(
                        settings.get(found.group(3)) instanceof String colour && colour.matches(COLOUR)
                                ? colour + found.group(2)
                                : found.group()));
        return drawn.getBytes(StandardCharsets.ISO_8859_1);
    }
}
