package bantin.preview.online;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an editor may ask for. */
enum Deed {
    /** what a publish would do */
    LOOK,
    GO,
    RELEASES,
    BACK,
    VERIFY;

    static Optional<Deed> of(String word) {
        return Arrays.stream(values()).filter(deed -> deed.word().equals(word)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
