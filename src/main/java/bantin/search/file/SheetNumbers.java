package bantin.search.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a workbook, as its readers see them: 1.250.000, 93,1%, 18/03/2026. Their form is told apart from them, in the
 * styles, which have to be read first; texts stand elsewhere.
 */
final class SheetNumbers {
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final int LONGEST = 40;
    /** Nobody looks for a number that no sheet shows in full. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000_000L);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Below, a number is as often a year. */
    private static final BigDecimal GROUPED = BigDecimal.valueOf(10_000);

    private enum Form {
        NUMBER,
        PERCENT,
        DAY,
        TIME
    }

    private final Map<String, String> codes = new HashMap<>();
    private final List<Form> forms = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private boolean ofCells;
    private boolean reading;
    private String type = "";
    private String style = "";

    void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "numFmt" -> codes.put(attribute(xml, "numFmtId"), attribute(xml, "formatCode"));
            case "cellXfs" -> ofCells = true;
            case "xf" -> {
                if (ofCells) {
                    forms.add(form(attribute(xml, "numFmtId")));
                }
            }
            case "c" -> {
                type = attribute(xml, "t");
                style = attribute(xml, "s");
            }
            case "v" -> reading = type.isEmpty() || type.equals("n") || type.equals("str");
            default -> {}
        }
    }

    void text(String text) {
        if (reading && value.length() + text.length() <= (type.equals("str") ? 1 << 15 : LONGEST)) {
            value.append(text);
        }
    }

    /** What readers see of what ended; mostly nothing. */
    String end(String name) {
        ofCells &= !name.equals("cellXfs");
        if (name.equals("row")) {
            return "\n";
        }
        if (!name.equals("v") || !reading) {
            return "";
        }
        reading = false;
        String written = value.toString();
        value.setLength(0);
        return (type.equals("str") ? written : shown(written)) + " ";
    }

    private String shown(String written) {
        if (!written.matches("-?[0-9.]+([eE][-+]?[0-9]{1,2})?")) {
            return "";
        }
        BigDecimal number;
        try {
            number = new BigDecimal(written);
        } catch (NumberFormatException e) {
            return "";
        }
        if (number.abs().compareTo(LARGEST) > 0) {
            return "";
        }
        return switch (form()) {
            case NUMBER -> number(number);
            case PERCENT -> number(number.multiply(HUNDRED)) + "%";
            case DAY ->
                number.signum() > 0 && number.compareTo(LAST_DAY) <= 0
                        ? DAY.format(FIRST_DAY.plusDays(number.intValue()))
                        : "";
            case TIME -> "";
        };
    }

    private static String number(BigDecimal number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        DecimalFormat format = new DecimalFormat("0.######", symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setGroupingSize(3);
        format.setGroupingUsed(number.abs().compareTo(GROUPED) >= 0);
        return format.format(number);
    }

    private Form form() {
        return style.matches("[0-9]{1,6}") && Integer.parseInt(style) < forms.size()
                ? forms.get(Integer.parseInt(style))
                : Form.NUMBER;
    }

    /** Some forms have a number alone, the others say how they write. */
    private Form form(String id) {
        String code = codes.getOrDefault(id, "")
                .replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "")
                .toLowerCase(Locale.ROOT);
        if (List.of("9", "10").contains(id) || code.contains("%")) {
            return Form.PERCENT;
        }
        if (List.of("14", "15", "16", "17", "22").contains(id) || code.matches(".*[dy].*")) {
            return Form.DAY;
        }
        return List.of("18", "19", "20", "21", "45", "46", "47").contains(id) || code.matches(".*[hs].*")
                ? Form.TIME
                : Form.NUMBER;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        @Nullable String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
