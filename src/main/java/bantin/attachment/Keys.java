package bantin.attachment;

import static bantin.image.file.Bytes.hasAt;
import static bantin.image.file.Bytes.latin1;
import static bantin.image.file.Bytes.u8;

import java.util.List;
import java.util.regex.Pattern;

/** Knows the keys that open servers and sign documents, whatever their files are called. */
final class Keys {
    /** How the secret line of the key begins with which bantin signs. */
    private static final String OWN = "MC4CAQAwBQYDK2VwBCIEI";

    /** At the beginning of a line: in a program's text the same words may stand between quotes. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?m)^(?:\u00EF\u00BB\u00BF|[\u00FE\u00FF]{2})?[ \\t]{0,9}(?:-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE"
                    + " KEY(?: BLOCK)?-----[ \\t]{0,9}$|PuTTY-User-Key-File-\\d|AGE-SECRET-KEY-1|" + OWN + ")");
    /** Stores of Java, of KeePass, of GnuPG. */
    private static final List<String> STORES =
            List.of("\u00FE\u00ED\u00FE\u00ED", "\u0003\u00D9\u00A2\u009A", "\u00CE\u00CE\u00CE\u00CE");
    /** Behind the head: a version, and what only PKCS #12, #8 and #1 go on with. */
    private static final List<String> PACKED =
            List.of("\u0002\u0001\u00030", "\u0002\u0001\u00000", "\u0002\u0001\u0000\u0002\u0082");

    private Keys() {}

    static boolean isKey(byte[] start) {
        return STORES.stream().anyMatch(store -> hasAt(start, 0, store))
                || isPacked(start)
                || WRITTEN.matcher(letters(start)).find();
    }

    /** A console of Windows writes two bytes for each letter. */
    private static String letters(byte[] start) {
        return latin1(start, 0, start.length).replace("\0", "");
    }

    private static boolean isPacked(byte[] start) {
        if (start.length < 8 || u8(start, 0) != 0x30) {
            return false;
        }
        int length = u8(start, 1);
        int body = length < 0x80 ? 2 : 2 + (length & 0x0F);
        return PACKED.stream().anyMatch(packed -> hasAt(start, body, packed));
    }
}
