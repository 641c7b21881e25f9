package bantin.attachment.told;

import java.util.Locale;

/**
 * A kind of thing that a file tells about people; the gravest come first, as far as the place. The words stand under {@code
 * told.} and its name.
 */
public enum Telling {
    KEY,
    DATABASE,
    MAILBOX,
    MEDICAL,
    PASSWORDS,
    SERVERS,
    SHORTCUT,
    PLACE,
    PERSON,
    CONTACT,
    ORGANISATION,
    DEVICE,
    PATH,
    COMMENTS,
    CHANGES,
    NOTE;

    public String word() {
        return "told." + name().toLowerCase(Locale.ROOT);
    }
}
