package bantin.render;

import bantin.page.kind.Page;
import bantin.render.theme.Hrefs;
import bantin.render.view.Portal;
import bantin.render.view.Views;
import bantin.route.Route;
import bantin.site.Twins;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A page in the portal's other languages: the same page where there is one, else the way to that language's home. */
final class Translations {
    private final Portal portal;
    private final Hrefs hrefs;
    private final Twins twins;

    Translations(Portal portal, Hrefs hrefs, Twins twins) {
        this.portal = portal;
        this.hrefs = hrefs;
        this.twins = twins;
    }

    /** One view for each language, that of the page among them; empty when there is nowhere else to go. */
    List<Views.TranslationView> of(Page page) {
        List<String> languages = portal.config().languages();
        if (languages.size() < 2 || page.onward().isPresent()) {
            return List.of();
        }
        List<Views.TranslationView> others = new ArrayList<>();
        boolean paired = false;
        int own = 0;
        for (String lang : languages) {
            if (lang.equals(page.lang())) {
                own = others.size();
                continue;
            }
            Optional<Route> same = same(page, lang);
            paired |= same.isPresent();
            same.or(() -> home(lang)).ifPresent(route -> others.add(view(lang, route, same.isPresent())));
        }
        if (!others.isEmpty()) {
            others.add(own, view(page.lang(), page.route(), paired));
        }
        return List.copyOf(others);
    }

    private Views.TranslationView view(String lang, Route route, boolean twin) {
        return new Views.TranslationView(lang, label(lang), hrefs.of(route), hrefs.absolute(route), twin);
    }

    /** What the page is in another language: the same entry there, of what every language has the same page. */
    private Optional<Route> same(Page page, String lang) {
        Optional<Route> twin = page.entry()
                .flatMap(entry -> twins.of(entry, lang))
                .map(entry -> portal.routes().of(entry));
        boolean isHome = page.route().equals(portal.routes().home(page.lang()));
        return twin.or(() -> isHome ? otherHome(page, lang) : page.in(lang, portal.routes()))
                .filter(route -> portal.plan().has(route.address()));
    }

    /** A home page that an editor wrote may be the twin of another page. */
    private Optional<Route> otherHome(Page page, String lang) {
        return home(lang).filter(home -> portal.plan()
                .page(home.address())
                .flatMap(Page::entry)
                .flatMap(entry -> twins.of(entry, page.lang()))
                .isEmpty());
    }

    private Optional<Route> home(String lang) {
        return Optional.of(portal.routes().home(lang)).filter(r -> portal.plan().has(r.address()));
    }

    /** A language is named in itself, so that those who speak it find it. */
    private static String label(String lang) {
        return switch (lang) {
            case "vi" -> "Tiếng Việt";
            case "en" -> "English";
            default -> Locale.forLanguageTag(lang).getDisplayLanguage(Locale.forLanguageTag(lang));
        };
    }
}
