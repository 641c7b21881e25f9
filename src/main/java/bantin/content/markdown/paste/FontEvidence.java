package bantin.content.markdown.paste;

import bantin.text.old.OldLetters;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Reads letters as they are written, and notes what speaks for the old ways of writing Vietnamese: names of fonts, and the words. */
final class FontEvidence implements FontLetters {
    private static final int ENOUGH = 200_000;

    private final Map<OldLetters, StringBuilder> byFont = new EnumMap<>(OldLetters.class);
    private final StringBuilder other = new StringBuilder();

    @Override
    public String read(String text, String font) {
        StringBuilder seen = OldLetters.ofFont(font)
                .map(way -> byFont.computeIfAbsent(way, one -> new StringBuilder()))
                .orElse(other);
        if (seen.length() < ENOUGH) {
            seen.append(text).append(' ');
        }
        return text;
    }

    /** How the text should have been read; empty when there is nothing old in it. */
    Optional<Reading> verdict() {
        Map<OldLetters, Boolean> fonts = new EnumMap<>(OldLetters.class);
        byFont.forEach((way, text) -> {
            if (way.explains(text.toString())) {
                fonts.put(way, true);
            }
        });
        Optional<OldLetters> unnamed = OldLetters.of(other.toString());
        if (fonts.isEmpty() && unnamed.isEmpty()) {
            return Optional.empty();
        }
        OldLetters told = unnamed.orElseGet(() -> fonts.keySet().iterator().next());
        return Optional.of(new Reading(told, (text, font) -> OldLetters.ofFont(font)
                .filter(fonts::containsKey)
                .or(() -> OldLetters.ofFont(font).isPresent() ? Optional.empty() : unnamed)
                .map(way -> way.unicode(text, font))
                .orElse(text)));
    }

    /** @param way that most of the text was written in */
    record Reading(OldLetters way, FontLetters letters) {}
}
