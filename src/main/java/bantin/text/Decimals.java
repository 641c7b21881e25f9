package bantin.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them: a comma before the fraction and points between thousands, or the other way round. */
public final class Decimals {
    private static final int LONGEST = 30;
    private static final Pattern VIETNAMESE = Pattern.compile("-?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|-?\\d+(?:,\\d+)?");
    private static final Pattern ENGLISH = Pattern.compile("-?\\d{1,3}(?:,\\d{3}){2,}(?:\\.\\d+)?|-?\\d+\\.\\d+");

    private Decimals() {}

    /** {@code 1.500} is one thousand five hundred, as everywhere in Vietnam; {@code 1.5} and {@code 1,5} are one and a half. */
    public static Optional<BigDecimal> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (VIETNAMESE.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        return ENGLISH.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(",", ""))) : Optional.empty();
    }
}
