package bantin.render.theme;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.source.Theme;
import bantin.text.Dates;
import bantin.text.Numbers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of the interface, and dates and numbers, in one language. */
public final class ThemeWords {
    /** The string that lists the words which never break, with commas between. */
    private static final String TOGETHER = "words.together";

    private static final Pattern SLOT = Pattern.compile("\\{(\\d{1,2})}");

    private final String lang;
    private final Map<String, String> strings;
    private final Map<String, String> fallback;
    public final Dates dates;
    public final Numbers numbers;
    final Together together;

    /** A string that a language lacks is taken from the site's main language. */
    public ThemeWords(Theme theme, String lang, String mainLanguage) {
        this.lang = lang;
        this.strings = theme.strings().getOrDefault(lang, Map.of());
        this.fallback = theme.strings().getOrDefault(mainLanguage, Map.of());
        this.dates = new Dates(lang);
        this.numbers = new Numbers(lang);
        this.together = new Together(List.of(strings.getOrDefault(TOGETHER, "").split(",")));
    }

    public String lang() {
        return lang;
    }

    Fingerprint fingerprint() {
        Fingerprinter all = new Fingerprinter().add(lang);
        for (Map<String, String> words : List.of(strings, fallback)) {
            all.add(String.valueOf(words.size()));
            new TreeMap<>(words).forEach((key, word) -> all.add(key).add(word));
        }
        return all.fingerprint();
    }

    public Optional<String> find(String key, List<?> args) {
        String pattern = strings.getOrDefault(key, fallback.get(key));
        if (pattern == null) {
            return Optional.empty();
        }
        if (pattern.indexOf('{') < 0) {
            return Optional.of(pattern);
        }
        // in one pass: a title may itself hold {1}
        return Optional.of(SLOT.matcher(pattern).replaceAll(slot -> {
            int index = Integer.parseInt(slot.group(1));
            return Matcher.quoteReplacement(index < args.size() ? shown(args.get(index)) : slot.group());
        }));
    }

    private String shown(Object arg) {
        boolean count = arg instanceof Number n && (n.longValue() < 1900 || n.longValue() > 2200);
        return count ? numbers.whole(((Number) arg).longValue()) : String.valueOf(arg);
    }

    /** What a photo that nobody described is called: the link that it is needs some name. */
    public String photo(int number, int count) {
        return find("photo.position", List.of(number, count)).orElse(number + "/" + count);
    }

    /** A word that bantin itself needs, such as the name of the home page in a breadcrumb. */
    public String title(String key) {
        return find(key, List.of()).orElse(key);
    }
}
