package bantin.render.theme;

import bantin.config.SiteConfig;
import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.page.kind.Page;
import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.problem.Topic;
import bantin.render.theme.engine.BoundedLanguage;
import bantin.render.theme.engine.Budget;
import bantin.render.theme.engine.PageText;
import bantin.render.theme.engine.SaidPieces;
import bantin.source.Theme;
import bantin.text.Html;
import bantin.text.Json;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.cache.tag.NoOpTagCache;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The theme's templates, each compiled once. A trouble in one becomes a problem that names template, line and page. */
public final class Templates {
    static final String FOLDER = "templates/";

    private final Theme theme;
    private final ThemeAssets assets;
    private final Hrefs hrefs;
    private final Map<String, String> texts;
    private final Map<String, String> shown;
    private final List<Problem> unreadable;
    private final TemplateCheck.Found check;
    private final Budget budget = new Budget();
    /** Each page is written where the last one of its thread was: most need no more. */
    private final ThreadLocal<byte[]> room = ThreadLocal.withInitial(() -> new byte[1 << 16]);

    private final PebbleEngine pebble;

    /** @param before templates of an earlier moment; they are given back if these are the same, so that none is compiled again */
    public static Templates of(Theme theme, ThemeAssets assets, SiteConfig config, Optional<Templates> before) {
        Problems unreadable = new Problems();
        // all at once: a page rendered later must not see a template that was saved in between
        Map<String, String> texts = new HashMap<>();
        for (String path : theme.files().keySet()) {
            if (path.startsWith(FOLDER)) {
                texts.put(path.substring(FOLDER.length()), theme.text(path, unreadable));
            }
        }
        Hrefs hrefs = new Hrefs(config);
        return before.filter(old -> old.texts.equals(texts)
                        && old.assets.equals(assets)
                        && old.hrefs.equals(hrefs)
                        && old.unreadable.equals(unreadable.sorted())
                        && old.theme.name().equals(theme.name())
                        && old.theme.files().equals(theme.files()))
                .orElseGet(() -> new Templates(theme, assets, hrefs, texts, texts, unreadable.sorted()));
    }

    /** @param shown the texts as their author wrote them, for excerpts */
    private Templates(
            Theme theme,
            ThemeAssets assets,
            Hrefs hrefs,
            Map<String, String> texts,
            Map<String, String> shown,
            List<Problem> unreadable) {
        this.theme = theme;
        this.assets = assets;
        this.hrefs = hrefs;
        this.texts = texts;
        this.shown = shown;
        this.unreadable = unreadable;
        this.check = TemplateCheck.of(shown, this::file);
        this.pebble = new PebbleEngine.Builder()
                .loader(new TemplateLoader(texts))
                .registerExtensionCustomizer(ToldParts::new)
                .allowOverrideCoreOperators(true)
                .extension(new TemplateLanguage(assets, hrefs), new BoundedLanguage(budget, this::template))
                .strictVariables(true)
                .autoEscaping(true)
                // Pebble's own does the same for many more kinds of HTML, letter by letter
                .addEscapingStrategy("html", Html::escape)
                // Pebble's own leave "<" as it is, which can keep a script from ending
                .addEscapingStrategy("json", Json::inside)
                .addEscapingStrategy("js", Json::inside)
                .newLineTrimming(true)
                .defaultLocale(Locale.ROOT)
                // what a page says in it, another one may say otherwise
                .tagCache(new NoOpTagCache())
                .build();
    }

    /** The same, whose pages tell by {@link PartMarks} where each part of the theme begins and ends. */
    public Templates showingParts() {
        return new Templates(theme, assets, hrefs, PartMarks.in(texts), shown, unreadable);
    }

    /** Of everything that pages in some words are made of, beside their values. */
    public Fingerprint fingerprint(ThemeWords words) {
        Fingerprinter all =
                new Fingerprinter().add(theme.name()).add(hrefs.base()).add(hrefs.root());
        new TreeMap<>(texts).forEach((name, text) -> all.add(name).add(text));
        return all.add(assets.fingerprint().hex())
                .add(words.fingerprint().hex())
                .fingerprint();
    }

    /** What can be told before any page is made: unreadable files, blocks that stay open, parts that are not there. */
    public List<Problem> problems() {
        return Stream.concat(unreadable.stream(), check.problems().stream()).toList();
    }

    /** The templates that pages ask for and the theme does not have, as one problem. */
    public Optional<Problem> missing(Collection<String> wanted) {
        String missing = wanted.stream()
                .filter(name -> !name.isEmpty() && !texts.containsKey(name))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        Place place = Place.file(theme.place("templates"));
        return missing.isEmpty() ? Optional.empty() : Optional.of(Problem.error("theme.templates", place, missing));
    }

    /** The template of a narrower kind of page where the theme has it, else the usual one. */
    public String closest(Page page) {
        return texts.containsKey(page.ownTemplate()) ? page.ownTemplate() : page.template();
    }

    /** @param said what pages of the same portal in the same words have said before */
    public byte[] fill(String template, Map<String, Object> model, String address, SaidPieces said)
            throws TemplateTrouble {
        PageText page = new PageText(said, room.get());
        Optional<Problem> trouble = fill(template, model, address, page);
        if (trouble.isEmpty()) {
            return page.bytes();
        }
        Problem first = trouble.get();
        TemplateMistakes all = new TemplateMistakes(this::file, others -> again(others, template, model, address));
        throw new TemplateTrouble(first, () -> isTold(first, template) ? List.of() : all.from(first, texts));
    }

    private Optional<Problem> again(
            Map<String, String> others, String template, Map<String, Object> model, String address) {
        return new Templates(theme, assets, hrefs, others, shown, unreadable)
                .fill(template, model, address, new PageText(null, room.get()));
    }

    /** Whether the trouble is one of those that {@link #problems} and {@link #missing} tell. */
    private boolean isTold(Problem problem, String template) {
        String file = problem.place().file();
        String missing = problem.topic() == Topic.TEMPLATE ? problem.args().get(0) : "";
        return missing.equals(template)
                || check.broken().contains(missing)
                || check.broken().stream().anyMatch(name -> file(name).equals(file))
                || unreadable.stream().anyMatch(p -> p.place().file().equals(file));
    }

    private Optional<Problem> fill(String template, Map<String, Object> model, String address, PageText page) {
        try {
            budget.begin();
            template(template).evaluate(page, model);
            return Optional.empty();
        } catch (Budget.Spent spent) {
            Place place = place(spent.getFileName().isEmpty() ? template : spent.getFileName(), spent.getLineNumber());
            return Optional.of(Problem.error(spent.problem, place, spent.most / 1_000_000, address));
        } catch (PebbleException e) {
            return Optional.of(problem(template, e, address));
        } catch (RuntimeException e) {
            if (!EngineComplaint.isOfEngine(e)) {
                throw e;
            }
            return Optional.of(
                    Problem.error("template.trouble", place(faulty(template), 0), EngineComplaint.words(e), address));
        } catch (StackOverflowError e) {
            return Optional.of(Problem.error("template.loop", place(template, 0), address));
        } catch (OutOfMemoryError e) {
            // the last gate: what grew so large is let go with this page
            return Optional.of(
                    Problem.error("template.length", place(template, 0), Budget.LENGTH / 1_000_000, address));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private PebbleTemplate template(String name) {
        return pebble.getTemplate(name);
    }

    /** The first template that the engine can't take in; the one that was asked for when it can take them all. */
    private String faulty(String template) {
        return texts.keySet().stream()
                .sorted()
                .filter(name -> {
                    try {
                        template(name);
                        return false;
                    } catch (RuntimeException e) {
                        return EngineComplaint.isOfEngine(e) && !(e instanceof PebbleException);
                    }
                })
                .findFirst()
                .orElse(template);
    }

    private Problem problem(String template, PebbleException e, String address) {
        String name = e.getFileName() == null ? template : e.getFileName();
        Place place = place(name, e.getLineNumber() == null ? 0 : e.getLineNumber());
        if (e instanceof LoaderException) {
            return Problem.error("template.missing", Place.file(place.file()), e.getPebbleMessage())
                    .about(Topic.TEMPLATE);
        }
        String why = e.getPebbleMessage() == null ? String.valueOf(e.getMessage()) : e.getPebbleMessage();
        return EngineComplaint.problem(why, place, address);
    }

    /** As problems name it. */
    private String file(String template) {
        return theme.place(FOLDER + template);
    }

    private Place place(String template, int line) {
        String file = file(template);
        return line == 0 ? Place.file(file) : new Place(file, line, 0, 0, excerpt(template, line));
    }

    private @Nullable String excerpt(String path, int line) {
        String text = shown.get(path);
        if (line == 0 || text == null) {
            return null;
        }
        String[] lines = text.split("\n", -1);
        return line <= lines.length ? lines[line - 1] : null;
    }
}
