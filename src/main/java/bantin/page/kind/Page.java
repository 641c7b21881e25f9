package bantin.page.kind;

import bantin.config.SiteConfig;
import bantin.content.Article;
import bantin.content.Entry;
import bantin.content.Takedown;
import bantin.route.Photo;
import bantin.route.Route;
import bantin.route.Routes;
import bantin.site.Site;
import bantin.text.Moment;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something with an address that will be rendered. It says all that can be said without a theme, so that nobody has to
 * ask of which kind it is.
 */
public interface Page {
    Route route();

    String lang();

    /** The template's file name inside {@code templates}; it decides which values the page gives. */
    String template();

    /** The template of a narrower kind of page, which takes the place of the usual one where the theme has it. */
    default String ownTemplate() {
        return template();
    }

    Title title();

    /** How a theme calls it, to style it. */
    default String type() {
        return template().replace(".html", "");
    }

    /** The entry that it shows whole. */
    default Optional<Entry> entry() {
        return Optional.empty();
    }

    /** The entry without which there would be no such page. */
    default Optional<Entry> owner() {
        return entry();
    }

    /** The file that decides what it shows. */
    default String file() {
        return owner().map(Entry::file).orElse(SiteConfig.FILE);
    }

    /** The part of {@code site.yml} that decides its address, such as {@code addresses.tags}; empty where none does. */
    default String setting() {
        return "";
    }

    default Optional<Listing<? extends Entry>> listing() {
        return Optional.empty();
    }

    /** Whether entries show on it that no listing names: only the finished page tells which. */
    default boolean mentionsEntries() {
        return false;
    }

    /** The pages on the way from the home page to this one, as far as they exist. */
    default List<Route> above(Site site, Routes routes) {
        return List.of();
    }

    /** Empty when the site's own words or an entry's summary describe it. */
    default String description() {
        return "";
    }

    /** The picture that stands for it when no entry has a cover. */
    default Optional<Photo> picture() {
        return Optional.empty();
    }

    /** When it last had something new. */
    default Optional<Moment> updated(Site site) {
        return Optional.empty();
    }

    /** When what it holds was last another, as far as that is known: what search engines want to know. */
    default Optional<Moment> changed(Site site) {
        return owner().flatMap(Entry::changed).or(() -> updated(site));
    }

    /** When the last of some entries became what it is. */
    static Optional<Moment> changed(Collection<? extends Entry> entries) {
        return entries.stream().flatMap(entry -> entry.changed().stream()).max(Comparator.naturalOrder());
    }

    /** The same page in another language, of what each language has one. */
    default Optional<Route> in(String other, Routes routes) {
        return Optional.empty();
    }

    /** Where readers are sent on to. */
    default Optional<Route> onward() {
        return Optional.empty();
    }

    /** How servers answer with it. */
    default int status() {
        return 200;
    }

    /** Whether it is a place to stay at, which search engines should know. */
    default boolean isListed() {
        return withdrawn().isEmpty();
    }

    /** Why what it shows was withdrawn; empty for what still holds. */
    default Optional<String> withdrawn() {
        return owner().flatMap(entry -> entry.head().takedown())
                .filter(down -> down.kind() == Takedown.Kind.WITHDRAWN)
                .map(Takedown::reason);
    }

    record Home(Route route, String lang) implements Page {
        private static final int SHOWN = 50;

        @Override
        public String template() {
            return "home.html";
        }

        @Override
        public String setting() {
            return "languages";
        }

        @Override
        public Title title() {
            return new Title.OfSite();
        }

        @Override
        public boolean mentionsEntries() {
            return true;
        }

        @Override
        public Optional<Moment> updated(Site site) {
            return site.articles(lang).stream().findFirst().map(Article::published);
        }

        /** Of what is older the home page shows little. */
        @Override
        public Optional<Moment> changed(Site site) {
            List<Article> articles = site.articles(lang);
            return Page.changed(articles.subList(0, Math.min(articles.size(), SHOWN)));
        }
    }

    record NotFound(Route route, String lang) implements Page {
        @Override
        public String template() {
            return "404.html";
        }

        @Override
        public String type() {
            return "not-found";
        }

        @Override
        public Title title() {
            return new Title.Word("missing.title");
        }

        @Override
        public int status() {
            return 404;
        }

        @Override
        public boolean isListed() {
            return false;
        }
    }

    /**
     * Stands where old addresses differ in their question alone, {@code /Pages/tin.aspx?ItemID=12}: looks at what was asked and
     * sends readers on.
     */
    record Asked(Route route, String lang, List<Answer> answers) implements Page {
        /** @param question without its mark; empty for whoever asks something else, or nothing */
        public record Answer(String question, String title, Route target) {}

        public Asked {
            answers = List.copyOf(answers);
        }

        @Override
        public String template() {
            return "old-address.html";
        }

        @Override
        public Title title() {
            return new Title.Word("redirect.title");
        }

        @Override
        public boolean isListed() {
            return false;
        }
    }

    record Redirect(Route route, String lang, Route target) implements Page {
        @Override
        public String template() {
            return "redirect.html";
        }

        @Override
        public Title title() {
            return new Title.Word("redirect.title");
        }

        @Override
        public Optional<Route> onward() {
            return Optional.of(target);
        }

        @Override
        public boolean isListed() {
            return false;
        }
    }
}
