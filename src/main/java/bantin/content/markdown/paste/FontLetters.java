package bantin.content.markdown.paste;

/** How the letters of a text are read that stands in a font. */
@FunctionalInterface
interface FontLetters {
    FontLetters AS_WRITTEN = (text, font) -> text;

    String read(String text, String font);
}
