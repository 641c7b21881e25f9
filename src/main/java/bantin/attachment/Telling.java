package bantin.attachment;

import java.util.Locale;

/** A kind of thing that a file tells about people. The words stand under {@code told.} and its name. */
public enum Telling {
    KEY,
    PLACE,
    PERSON,
    ORGANISATION,
    DEVICE,
    PATH,
    COMMENTS,
    CHANGES,
    NOTE;

    String word() {
        return "told." + name().toLowerCase(Locale.ROOT);
    }
}
