package bantin.yaml;

import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.text.ContactLine;
import bantin.text.Slugs;
import bantin.text.WebAddress;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The one check of each kind of text, whichever file and key it stands under. */
final class TextCheck {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9().-]{3,30}");

    /** A path of a portal: no step is empty, and none leads upwards. */
    private static final Pattern STEP = Pattern.compile("[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,99}");

    private final String name;
    private final String text;
    private final Supplier<Place> place;

    private TextCheck(String name, String text, Supplier<Place> place) {
        this.name = name;
        this.text = text;
        this.place = place;
    }

    /**
     * @param name of the key, for the problem
     * @param place asked for where there is one
     */
    static Optional<Problem> fault(Kind kind, String name, String text, Supplier<Place> place) {
        TextCheck check = new TextCheck(name, text, place);
        return switch (kind) {
            case WEB_ADDRESS -> check.address(text);
            case SITE_ADDRESS -> check.siteAddress();
            case LINK -> check.link();
            case ADDRESS -> text.startsWith("/") && !text.startsWith("//") ? check.path() : check.elsewhere(text);
            case FILE -> WebAddress.isOutside(text) ? check.error("value.file") : check.path();
            case MEDIA -> check.media();
            case EMAIL -> hasEmail(text) ? Optional.empty() : check.warning("value.email");
            case PHONE -> isSaid(text) ? Optional.empty() : check.warning("value.phone");
            case COLOUR -> check.matches(COLOUR.matcher(text).matches(), "value.colour");
            case NAME -> Slugs.of(text).isEmpty() ? check.warning("value.name") : Optional.empty();
            case LANGUAGE -> check.matches(isLanguage(text), "value.language");
            case TIMEZONE -> check.matches(isZone(text), "value.timezone");
            default -> Optional.empty();
        };
    }

    private Optional<Problem> error(String id, String... more) {
        String[] args = new String[more.length + 2];
        args[0] = name;
        args[1] = text;
        System.arraycopy(more, 0, args, 2, more.length);
        return Optional.of(Problem.error(id, place.get(), (Object[]) args));
    }

    private Optional<Problem> warning(String id) {
        return Optional.of(Problem.warning(id, place.get(), name, text));
    }

    private Optional<Problem> matches(boolean matches, String id) {
        return matches ? Optional.empty() : error(id);
    }

    private Optional<Problem> address(String address) {
        return WebAddress.fault(address).flatMap(fault -> switch (fault) {
            case FORM -> error("value.address");
            case SCHEME -> error("value.address.scheme", WebAddress.scheme(address) + ":");
            case HOST -> error("value.address.host", WebAddress.host(address));
            case PORT -> error("value.address.port", WebAddress.port(address));
            // the address is not repeated: what stands before its host is a secret
            case USER -> Optional.of(Problem.error("value.address.user", place.get(), name));
        });
    }

    private Optional<Problem> siteAddress() {
        Optional<WebAddress.Fault> fault = WebAddress.fault(text);
        if (fault.isPresent() && fault.get() != WebAddress.Fault.FORM) {
            return address(text);
        }
        String path = text.substring(Math.min(
                text.length(),
                text.indexOf("//") + 2 + WebAddress.authority(text).length()));
        boolean plain = path.isEmpty()
                || path.equals("/")
                || path.startsWith("/")
                        && Arrays.stream(path.substring(1).split("/"))
                                .allMatch(step -> STEP.matcher(step).matches());
        return matches(fault.isEmpty() && plain && !path.endsWith("//"), "value.site-address");
    }

    private Optional<Problem> link() {
        String scheme = WebAddress.scheme(text);
        return switch (scheme) {
            case "" -> text.startsWith("//") ? elsewhere(text) : path();
            case "http", "https" -> address(text);
            case "mailto" -> matches(isMailTo(text.substring(text.indexOf(':') + 1)), "value.link.mail");
            case "tel", "sms" ->
                matches(NUMBER.matcher(text.substring(text.indexOf(':') + 1)).matches(), "value.link.phone");
            default -> isDrive(scheme) ? error("value.file") : error("value.address.scheme", scheme + ":");
        };
    }

    private Optional<Problem> media() {
        String scheme = WebAddress.scheme(text);
        if (scheme.isEmpty() && !text.startsWith("//")) {
            return path();
        }
        boolean local = scheme.equals("file") || isDrive(scheme);
        return local ? error("value.file") : elsewhere(text);
    }

    /** An address that may leave its scheme to the page that it stands on. */
    private Optional<Problem> elsewhere(String address) {
        return address(address.startsWith("//") ? "https:" + address : address);
    }

    /** {@code C:}, which is a place on the editor's own computer. */
    private static boolean isDrive(String scheme) {
        return scheme.length() == 1;
    }

    private Optional<Problem> path() {
        return matches(text.indexOf('\\') < 0, "value.path");
    }

    /** A line is shown as it is written: without a number it is a pity, with an odd one it may still be right. */
    private static boolean isSaid(String line) {
        return line.chars().filter(Character::isDigit).count() >= 3;
    }

    private static boolean hasEmail(String line) {
        return ContactLine.emails(line).stream().anyMatch(ContactLine.Part::isLink);
    }

    private static boolean isMailTo(String rest) {
        String written = rest.replaceFirst("\\?.*", "");
        return Arrays.stream(written.split(",", -1)).allMatch(ContactLine::isEmail);
    }

    /** Three letters are believed: the languages of the country's smaller peoples have no code of two. */
    private static boolean isLanguage(String code) {
        return LANGUAGE.matcher(code).matches() && (code.length() == 3 || LANGUAGES.contains(code));
    }

    private static boolean isZone(String zone) {
        try {
            ZoneId.of(zone);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
