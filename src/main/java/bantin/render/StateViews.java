package bantin.render;

import bantin.content.Item;
import bantin.content.type.State;
import bantin.render.theme.ThemeWords;
import bantin.render.view.ItemViews.StateView;
import bantin.render.view.Portal;
import bantin.site.item.ItemValues;
import bantin.text.Moment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The states of entries in the words of one language. How long a state lasts is said by its end, which stays true; how many
 * days are left only a script can say, for nobody knows when the site is built again.
 */
final class StateViews {
    private final Portal portal;
    private final ThemeWords words;
    private final String lang;

    StateViews(Portal portal, ThemeWords words, String lang) {
        this.portal = portal;
        this.words = words;
        this.lang = lang;
    }

    @Nullable
    StateView of(Item item) {
        return portal.site()
                .items()
                .state(item)
                .map(state -> view(state, end(item, state)))
                .orElse(null);
    }

    private StateView view(State state, Optional<Moment> end) {
        String until = end.flatMap(moment -> words.find("value.ends", List.of(words.dates.until(moment))))
                .orElse("");
        return new StateView(
                state.name(),
                state.label().in(lang),
                state.tone(),
                until,
                end.map(moment -> new Moment(moment.end(), true)).orElse(null));
    }

    /** The first of the days whose end is also that of the state. */
    private static Optional<Moment> end(Item item, State state) {
        return Stream.concat(state.until().stream(), state.near().stream())
                .flatMap(name -> ItemValues.of(item, name).stream())
                .flatMap(value -> value.ends().stream())
                .findFirst();
    }
}
