package bantin.preview.write;

/**
 * A text that has to be written anew because something is moved.
 *
 * @param was its path before the move
 * @param path after it
 */
public record FreshText(String was, String path, Pen.Opened now, byte[] bytes) {}
