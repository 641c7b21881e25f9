package bantin.render.data;

import bantin.config.Organisation;
import bantin.config.SiteConfig;
import bantin.config.SiteNames;
import bantin.content.Entry;
import bantin.content.Item;
import bantin.page.kind.Page;
import bantin.page.kind.SearchPage;
import bantin.render.machine.Instants;
import bantin.render.theme.Hrefs;
import bantin.render.view.Portal;
import bantin.render.view.SharedPicture;
import bantin.render.view.Views;
import bantin.route.Route;
import bantin.site.Category;
import bantin.text.Bylines;
import bantin.text.ContactLine;
import bantin.text.JsonObject;
import bantin.text.Moment;
import bantin.text.Syllables;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What pages are in the words of schema.org, as JSON-LD: one object for a block. What is not known is left out. */
public final class StructuredData {
    private static final int HEADLINE = 110;

    private final Portal portal;
    private final SiteConfig config;
    private final Hrefs hrefs;
    private final AlbumData albums;
    private final ItemData items;
    private @Nullable Set<String> units;

    public StructuredData(Portal portal, Hrefs hrefs) {
        this.portal = portal;
        this.config = portal.config();
        this.hrefs = hrefs;
        this.albums = new AlbumData(portal, hrefs);
        this.items = new ItemData(portal, hrefs);
    }

    /** What a page itself is comes first. */
    public List<String> of(
            Page page,
            String description,
            Optional<SharedPicture> picture,
            List<Views.LinkView> breadcrumb,
            String emblem) {
        List<JsonObject> things = new ArrayList<>();
        if (page.onward().isPresent() || page.status() != 200) {
            return List.of();
        }
        if (page.route().equals(portal.routes().home(page.lang()))) {
            things.add(office(page.lang(), emblem));
            things.add(site(page.lang()));
        } else if (page.entry().isPresent()) {
            things.add(entry(page, page.entry().get(), description, picture, emblem));
        }
        things.addAll(albums.of(page, description, picture));
        if (breadcrumb.size() > 1) {
            things.add(breadcrumb(breadcrumb));
        }
        List<String> written = new ArrayList<>(things.size());
        for (JsonObject thing : things) {
            if (!thing.isEmpty()) {
                written.add(thing.before("@context", "https://schema.org").toString());
            }
        }
        return written;
    }

    private JsonObject entry(
            Page page, Entry entry, String description, Optional<SharedPicture> picture, String emblem) {
        if (entry instanceof Item item) {
            return items.of(item, page, description, picture);
        }
        return entry.schemaType().isEmpty() ? new JsonObject() : about(page, entry, description, picture, emblem);
    }

    private JsonObject about(
            Page page, Entry entry, String description, Optional<SharedPicture> picture, String emblem) {
        boolean news = entry.news().isPresent();
        String title = news ? Syllables.cut(entry.title(), HEADLINE) : entry.title();
        // what the head of the page says already is not said again to those who load it over a telephone
        return new JsonObject()
                .put("@type", entry.schemaType())
                .put(news ? "headline" : "name", title)
                .put("description", news ? "" : description)
                .put("url", news ? "" : hrefs.absolute(page.route()))
                .put("inLanguage", entry.lang())
                .put("datePublished", moment(entry.date()))
                .put("dateModified", moment(entry.head().updated()))
                .put("image", picture.map(SharedPicture::address).orElse(""))
                .objects("author", authors(entry))
                .put("publisher", publisher(page.lang(), emblem))
                .put("articleSection", news ? section(entry) : "");
    }

    private String section(Entry entry) {
        return portal.site().category(entry.category()).map(Category::title).orElse("");
    }

    private static String moment(Optional<Moment> moment) {
        return moment.map(Instants::orDay).orElse("");
    }

    /** Offices sign as often as people do. */
    private List<JsonObject> authors(Entry entry) {
        boolean one = units().contains(sameFor(entry.author()));
        return (one ? List.of(entry.author().strip()) : Bylines.each(entry.author()))
                .stream()
                        .map(name -> new JsonObject()
                                .put("@type", isOffice(name) ? "Organization" : "Person")
                                .put("name", name))
                        .toList();
    }

    private boolean isOffice(String name) {
        boolean known = config.languages().stream()
                .map(lang -> config.names(lang).organisation())
                .anyMatch(office -> name.equalsIgnoreCase(office.name()) || name.equalsIgnoreCase(office.parent()));
        return known || Bylines.isOffice(name) || units().contains(sameFor(name));
    }

    /** The names of its units, which a type of entries tells of. */
    private synchronized Set<String> units() {
        Set<String> known = units;
        if (known == null) {
            known = portal.site().items().lists().stream()
                    .filter(list -> list.type()
                            .meaning()
                            .filter(meaning -> meaning.type().endsWith("Organization"))
                            .isPresent())
                    .flatMap(list -> list.items().stream())
                    .map(unit -> sameFor(unit.title()))
                    .collect(Collectors.toUnmodifiableSet());
            units = known;
        }
        return known;
    }

    private static String sameFor(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private JsonObject publisher(String lang, String emblem) {
        return new JsonObject()
                .put("@type", "GovernmentOrganization")
                .put("name", config.names(lang).publisher())
                .put("logo", emblem);
    }

    private JsonObject office(String lang, String emblem) {
        SiteNames names = config.names(lang);
        Organisation office = names.organisation();
        JsonObject parent = new JsonObject();
        if (!office.parent().isEmpty()) {
            parent.put("@type", "GovernmentOrganization").put("name", office.parent());
        }
        return publisher(lang, emblem)
                .put("url", config.url())
                .put("address", office.address())
                .texts("telephone", parts(ContactLine.phones(office.phone())))
                .texts("email", parts(ContactLine.emails(office.email())))
                .put("parentOrganization", parent);
    }

    private static List<String> parts(List<ContactLine.Part> line) {
        return line.stream()
                .filter(ContactLine.Part::isLink)
                .map(ContactLine.Part::text)
                .toList();
    }

    private JsonObject site(String lang) {
        SiteNames names = config.names(lang);
        JsonObject site = new JsonObject()
                .put("@type", "WebSite")
                .put("name", names.title())
                .put("description", names.tagline())
                .put("url", hrefs.absolute(portal.routes().home(lang)))
                .put("inLanguage", lang)
                .put(
                        "publisher",
                        new JsonObject().put("@type", "GovernmentOrganization").put("name", names.publisher()));
        Route search = portal.routes().search(lang);
        boolean searched = portal.plan()
                .page(search.address())
                .filter(SearchPage.class::isInstance)
                .isPresent();
        return searched ? site.put("potentialAction", search(search)) : site;
    }

    private JsonObject search(Route search) {
        return new JsonObject()
                .put("@type", "SearchAction")
                .put(
                        "target",
                        new JsonObject()
                                .put("@type", "EntryPoint")
                                .put("urlTemplate", hrefs.absolute(search) + "?q={search_term_string}"))
                .put("query-input", "required name=search_term_string");
    }

    /** The last step is the page itself, whose address is known. */
    private JsonObject breadcrumb(List<Views.LinkView> steps) {
        List<JsonObject> items = new ArrayList<>();
        for (Views.LinkView step : steps) {
            String href = step.href();
            items.add(new JsonObject()
                    .put("@type", "ListItem")
                    .put("position", items.size() + 1)
                    .put("name", step.title())
                    .put("item", href == null ? "" : hrefs.host() + href));
        }
        return new JsonObject().put("@type", "BreadcrumbList").objects("itemListElement", items);
    }
}
