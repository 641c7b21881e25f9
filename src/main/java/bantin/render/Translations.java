package bantin.render;

import bantin.content.StaticPage;
import bantin.page.kind.Page;
import bantin.page.kind.StandingPage;
import bantin.render.theme.Hrefs;
import bantin.render.view.Portal;
import bantin.render.view.Views;
import bantin.route.Route;
import bantin.site.Destination;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A page in the portal's other languages: the same page where there is one, else the way to that language's home. */
final class Translations {
    private final Portal portal;
    private final Hrefs hrefs;

    Translations(Portal portal, Hrefs hrefs) {
        this.portal = portal;
        this.hrefs = hrefs;
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
            boolean twin = same.isPresent() && isMutual(page, lang, same.get());
            paired |= twin;
            same.or(() -> home(lang)).ifPresent(route -> others.add(view(lang, route, twin)));
        }
        if (!others.isEmpty()) {
            others.add(own, view(page.lang(), page.route(), paired));
        }
        return List.copyOf(others);
    }

    private Views.TranslationView view(String lang, Route route, boolean twin) {
        return new Views.TranslationView(lang, label(lang), hrefs.of(route), hrefs.absolute(route), twin);
    }

    /** What the page is in another language: what a static page names, or what names it; of a home page the home page. */
    private Optional<Route> same(Page page, String lang) {
        Optional<StaticPage> own = page instanceof StandingPage of ? Optional.of(of.page()) : Optional.empty();
        Optional<Route> named = own.flatMap(p -> same(p, lang));
        boolean isHome = page.route().equals(portal.routes().home(page.lang()));
        return named.or(() -> isHome ? home(lang) : Optional.empty());
    }

    private Optional<Route> same(StaticPage page, String lang) {
        return translation(page, lang).or(() -> translatedBy(page, lang)).map(other -> portal.routes()
                .of(other));
    }

    /** Two pages may name one translation: search engines believe only the one that it leads back to. */
    private boolean isMutual(Page page, String lang, Route other) {
        Optional<StaticPage> there = portal.site().pages().stream()
                .filter(p -> p.lang().equals(lang) && portal.routes().of(p).equals(other))
                .findFirst();
        Optional<Route> back = there.flatMap(p -> same(p, page.lang()));
        boolean toHome = other.equals(portal.routes().home(lang));
        return back.or(() -> toHome ? home(page.lang()) : Optional.empty())
                .filter(page.route()::equals)
                .isPresent();
    }

    private Optional<Route> home(String lang) {
        return Optional.of(portal.routes().home(lang)).filter(r -> portal.plan().has(r.address()));
    }

    private Optional<StaticPage> translation(StaticPage page, String lang) {
        return page.translation()
                .map(link -> portal.destinations().find(page.file(), link.target()))
                .flatMap(destination ->
                        destination instanceof Destination.ToEntry to && to.entry() instanceof StaticPage other
                                ? Optional.of(other)
                                : Optional.empty())
                .filter(other -> other.lang().equals(lang));
    }

    private Optional<StaticPage> translatedBy(StaticPage page, String lang) {
        return portal.site().pages().stream()
                .filter(other -> other.lang().equals(lang))
                .filter(other -> translation(other, page.lang())
                        .filter(back -> back.file().equals(page.file()))
                        .isPresent())
                .findFirst();
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
