package bantin.render;

import bantin.hash.Fingerprint;
import bantin.page.kind.Page;
import bantin.render.body.BodyHtml;
import bantin.render.body.OfferedFiles;
import bantin.render.body.PictureViews;
import bantin.render.machine.FeedItems;
import bantin.render.machine.Feeds;
import bantin.render.machine.MachineFiles;
import bantin.render.theme.Hrefs;
import bantin.render.theme.TemplateLanguage;
import bantin.render.theme.TemplateTrouble;
import bantin.render.theme.Templates;
import bantin.render.theme.ThemeWords;
import bantin.render.theme.engine.SaidPieces;
import bantin.render.view.Later;
import bantin.render.view.ModelPrint;
import bantin.render.view.Portal;
import bantin.render.view.Repeated;
import bantin.render.view.Titles;
import bantin.route.Route;
import bantin.site.BuildTime;
import bantin.site.Twins;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** Renders any page of a portal. Several threads may share one renderer; of what it renders it keeps only what is the same
 * on every page of its portal, such as the card of an article. */
public final class PageRenderer {
    private final Map<String, Language> languages = new HashMap<>();
    private final Map<String, ModelPrint> prints = new ConcurrentHashMap<>();
    private final Templates templates;
    private final MachineFiles machineFiles;

    private record Language(ThemeWords words, Frame frame, PageModels models, Filters filters, SaidPieces said) {}

    /** @param sizes how many bytes the file at an address has when it is published; 0 where that is not known */
    public PageRenderer(Portal portal, Templates templates, BuildTime time, ToLongFunction<Route> sizes) {
        Hrefs hrefs = new Hrefs(portal.config());
        this.templates = templates;
        PictureViews pictures = new PictureViews(portal, hrefs);
        Cards cards = new Cards(portal, hrefs, pictures, time);
        Menus menus = new Menus(portal, hrefs);
        OfferedFiles offered = new OfferedFiles(portal, hrefs, sizes);
        Translations translations = new Translations(portal, hrefs, new Twins(portal.site(), portal.destinations()));
        Hrefs everywhere = hrefs.everywhere();
        PictureViews shared = new PictureViews(portal, everywhere);
        Map<String, BodyHtml> sharedBodies = new HashMap<>();
        Map<String, Titles> titles = new HashMap<>();
        for (String lang : portal.config().languages()) {
            ThemeWords words =
                    new ThemeWords(portal.theme(), lang, portal.config().language());
            BodyHtml bodies = new BodyHtml(portal, hrefs, pictures, words);
            sharedBodies.put(lang, new BodyHtml(portal, everywhere, shared, words));
            titles.put(lang, new Titles(portal.config(), words));
            FieldViews fields = new FieldViews(portal, hrefs, pictures, bodies, offered, words, lang);
            WeekViews weeks = new WeekViews(portal, hrefs, fields, lang);
            ItemRows rows = new ItemRows(portal, hrefs, cards, fields, weeks, lang);
            Frame frame = new Frame(portal, hrefs, words, cards, menus, bodies, pictures, translations, rows);
            Overviews overviews = new Overviews(portal, hrefs, pictures, cards, bodies, menus, words, rows);
            AlbumModels albums = new AlbumModels(portal, hrefs, pictures, cards, bodies, words);
            Filters filters = new Filters(portal, hrefs, rows, fields, lang);
            ItemModels items = new ItemModels(portal, hrefs, cards, bodies, fields, rows, weeks, filters, lang);
            ArticleModels articles = new ArticleModels(portal, hrefs, cards, bodies, offered);
            PageModels models = new PageModels(portal, hrefs, cards, bodies, frame, overviews, albums, articles, items);
            languages.put(
                    lang,
                    new Language(
                            words,
                            frame,
                            models,
                            filters,
                            new SaidPieces(Repeated::isShared, Repeated::isOfBothKinds, Repeated::hasFew)));
        }
        Feeds feeds = new Feeds(
                portal,
                everywhere,
                new FeedItems(portal, everywhere, shared, sharedBodies, sizes),
                page -> title(titles, page));
        this.machineFiles = new MachineFiles(portal, hrefs, feeds, page -> title(titles, page), translations::of, time);
    }

    /** The files in which scripts look for entries of long lists, by their addresses, which change with the bytes. */
    public Map<String, byte[]> filters() {
        Map<String, byte[]> files = new TreeMap<>();
        languages.values().forEach(language -> files.putAll(language.filters().files()));
        return files;
    }

    private static String title(Map<String, Titles> titles, Page page) {
        return Objects.requireNonNull(titles.get(page.lang())).of(page);
    }

    /** The page in UTF-8. The same page of the same portal gives the same bytes, always. */
    public byte[] render(Page page) throws TemplateTrouble {
        return prepare(page).render();
    }

    /** All that a page shows, before it is written down. */
    public Prepared prepare(Page page) {
        Optional<String> machine = machineFiles.of(page);
        if (machine.isPresent()) {
            return new Prepared(Optional::empty, () -> machine.get().getBytes(StandardCharsets.UTF_8));
        }
        Language language = Objects.requireNonNull(languages.get(page.lang()));
        Map<String, Object> model = language.models().of(page);
        model.put("site", language.frame().site(page));
        model.put("page", language.frame().page(page));
        String template = templates.closest(page);
        return new Prepared(() -> print(page.lang(), language.words()).of(template, model), () -> {
            Map<String, Object> whole = new HashMap<>(model);
            whole.replaceAll((name, value) ->
                    value instanceof Later later ? later.value().get() : value);
            whole.put(TemplateLanguage.WORDS, language.words());
            return templates.fill(template, whole, page.route().address(), language.said());
        });
    }

    /** Made when it is asked for: a preview never does. */
    private ModelPrint print(String lang, ThemeWords words) {
        return prints.computeIfAbsent(lang, l -> new ModelPrint(templates.fingerprint(words)));
    }

    /** A page that can be rendered now. */
    public static final class Prepared {
        private final Supplier<Optional<Fingerprint>> origin;
        private final Text text;

        private Prepared(Supplier<Optional<Fingerprint>> origin, Text text) {
            this.origin = origin;
            this.text = text;
        }

        private interface Text {
            byte[] written() throws TemplateTrouble;
        }

        /** Of all that its bytes depend on, beside the program; empty where that can't be told. Found out when it is asked for. */
        public Optional<Fingerprint> origin() {
            return origin.get();
        }

        public byte[] render() throws TemplateTrouble {
            return text.written();
        }
    }
}
