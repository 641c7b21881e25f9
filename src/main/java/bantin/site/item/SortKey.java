package bantin.site.item;

import java.math.BigDecimal;
import java.util.Optional;

/** What an entry is compared by: one of the two says something, or it says nothing. */
record SortKey(Optional<BigDecimal> number, Optional<String> text) {
    boolean isSilent() {
        return number.isEmpty() && text.isEmpty();
    }

    int compare(SortKey other) {
        return number.isPresent() && other.number.isPresent()
                ? number.get().compareTo(other.number.get())
                : text.orElse("").compareTo(other.text.orElse(""));
    }
}
