package bantin.content.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The places of one body. How their headings are spelled is worked out once, at the first link that needs it: twenty thousand
 * links to two thousand headings cost what the same number of links to pages does.
 */
public final class AnchorIndex {
    private static final AnchorIndex NONE = new AnchorIndex(List.of());
    private static final Pattern NUMBERED = Pattern.compile("(.+)-(\\d{1,4})");

    private final List<Anchor> places;
    private final List<String> ids;
    private final Set<String> quick;
    /** Made of the places alone, so that it does not matter which thread makes it. */
    private volatile @Nullable Spellings spellings;

    private AnchorIndex(List<Anchor> places) {
        this.places = places;
        this.ids = places.stream().map(Anchor::id).toList();
        this.quick = Set.copyOf(ids);
    }

    public static AnchorIndex of(List<Anchor> places) {
        return places.isEmpty() ? NONE : new AnchorIndex(List.copyOf(places));
    }

    /** In the order of the text. */
    public List<String> ids() {
        return ids;
    }

    public boolean has(String id) {
        return quick.contains(id);
    }

    /**
     * The id that is meant, whether it is written as in the page, the way github.com and kramdown spell it, or like the
     * heading itself.
     */
    public Optional<String> find(String written) {
        if (has(written)) {
            return Optional.of(written);
        }
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        Spellings all = spellings();
        String small = written.toLowerCase(Locale.ROOT);
        String bare = Anchor.bare(written);
        return spelled(all.github(), small)
                .or(() -> spelled(all.kramdown(), small))
                .or(() -> spelled(all.bare(), bare))
                .or(() -> spelled(all.unnumbered(), bare));
    }

    /** Of several headings with one title the second is called {@code title-1}. */
    private static Optional<String> spelled(Map<String, List<String>> ids, String written) {
        List<String> same = ids.get(written);
        if (same != null) {
            return Optional.of(same.get(0));
        }
        Matcher numbered = NUMBERED.matcher(written);
        if (!numbered.matches()) {
            return Optional.empty();
        }
        List<String> sameBase = ids.getOrDefault(numbered.group(1), List.of());
        int number = Integer.parseInt(numbered.group(2));
        return number > 0 && number < sameBase.size() ? Optional.of(sameBase.get(number)) : Optional.empty();
    }

    private Spellings spellings() {
        Spellings made = spellings;
        if (made == null) {
            made = new Spellings(
                    byTitle(Anchor::likeGithub),
                    byTitle(Anchor::likeKramdown),
                    byTitle(Anchor::bare),
                    byTitle(title -> Anchor.bare(Anchor.withoutNumber(title))));
            spellings = made;
        }
        return made;
    }

    private Map<String, List<String>> byTitle(UnaryOperator<String> spelling) {
        Map<String, List<String>> spelled = new HashMap<>();
        for (Anchor place : places) {
            String title = place.title().isEmpty() ? "" : spelling.apply(place.title());
            if (!title.isEmpty()) {
                spelled.computeIfAbsent(title, t -> new ArrayList<>(1)).add(place.id());
            }
        }
        return spelled;
    }

    /** The ids of the headings by their title, for each way to spell one. */
    private record Spellings(
            Map<String, List<String>> github,
            Map<String, List<String>> kramdown,
            Map<String, List<String>> bare,
            Map<String, List<String>> unnumbered) {}
}
