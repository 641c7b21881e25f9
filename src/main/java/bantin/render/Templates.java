package bantin.render;

import bantin.config.SiteConfig;
import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.source.Theme;
import bantin.text.Json;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The theme's templates, each compiled once. A trouble in one becomes a problem that names template, line and page. */
public final class Templates {
    static final String FOLDER = "templates/";
    private static final Pattern UNKNOWN_NAME =
            Pattern.compile("^(?:Root attribute|Attribute|Filter|Function or Macro|Test) \\[([^\\]]+)\\]");

    private final Theme theme;
    private final ThemeAssets assets;
    private final Hrefs hrefs;
    private final Map<String, String> texts;
    private final Budget budget = new Budget();
    private final PebbleEngine pebble;

    /** @param before templates of an earlier moment; they are given back if these are the same, so that none is compiled again */
    public static Templates of(Theme theme, ThemeAssets assets, SiteConfig config, Optional<Templates> before) {
        // all at once: a page rendered later must not see a template that was saved in between
        Map<String, String> texts = new HashMap<>();
        for (String path : theme.files().keySet()) {
            if (path.startsWith(FOLDER)) {
                texts.put(path, new String(theme.read(path), StandardCharsets.UTF_8));
            }
        }
        Hrefs hrefs = new Hrefs(config);
        return before.filter(old -> old.texts.equals(texts)
                        && old.assets.equals(assets)
                        && old.hrefs.equals(hrefs)
                        && old.theme.name().equals(theme.name()))
                .orElseGet(() -> new Templates(theme, assets, hrefs, texts));
    }

    private Templates(Theme theme, ThemeAssets assets, Hrefs hrefs, Map<String, String> texts) {
        this.theme = theme;
        this.assets = assets;
        this.hrefs = hrefs;
        this.texts = texts;
        this.pebble = new PebbleEngine.Builder()
                .loader(new ThemeTemplates())
                .allowOverrideCoreOperators(true)
                .extension(new TemplateLanguage(assets, hrefs), new BoundedLanguage(budget))
                .strictVariables(true)
                .autoEscaping(true)
                // Pebble's own leave "<" as it is, which can keep a script from ending
                .addEscapingStrategy("json", Json::inside)
                .addEscapingStrategy("js", Json::inside)
                .newLineTrimming(true)
                .defaultLocale(Locale.ROOT)
                .build();
    }

    String fill(String template, Map<String, Object> model, String address) throws TemplateTrouble {
        StringWriter page = new StringWriter(16 << 10);
        try {
            pebble.getTemplate(template).evaluate(budget.writer(page), model);
            return page.toString();
        } catch (Budget.Spent spent) {
            Place place = place(spent.getFileName().isEmpty() ? template : spent.getFileName(), spent.getLineNumber());
            throw new TemplateTrouble(Problem.error(spent.problem, place, spent.most / 1_000_000, address));
        } catch (PebbleException e) {
            throw new TemplateTrouble(problem(template, e, address));
        } catch (StackOverflowError e) {
            throw new TemplateTrouble(Problem.error("template.loop", place(template, 0), address));
        } catch (OutOfMemoryError e) {
            // the last gate: what grew so large is let go with this page
            throw new TemplateTrouble(
                    Problem.error("template.length", place(template, 0), Budget.LENGTH / 1_000_000, address));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Problem problem(String template, PebbleException e, String address) {
        String name = e.getFileName() == null ? template : e.getFileName();
        Place place = place(name, e.getLineNumber() == null ? 0 : e.getLineNumber());
        if (e instanceof LoaderException) {
            return Problem.error("template.missing", Place.file(place.file()), e.getPebbleMessage(), address);
        }
        Matcher unknown = UNKNOWN_NAME.matcher(String.valueOf(e.getPebbleMessage()));
        if (unknown.find()) {
            return Problem.error(
                    "template.name.unknown", pointedAt(place, unknown.group(1)), unknown.group(1), address);
        }
        String why = e.getPebbleMessage() == null ? String.valueOf(e.getMessage()) : e.getPebbleMessage();
        return EngineComplaint.problem(why, place, address);
    }

    private Place place(String template, int line) {
        String file = "themes/" + theme.name() + "/" + FOLDER + template;
        return line == 0 ? Place.file(file) : new Place(file, line, 0, 0, excerpt(FOLDER + template, line));
    }

    /** Pebble names the line only: the word is looked for in it. */
    private static Place pointedAt(Place place, String word) {
        String line = place.excerpt();
        Matcher found = Pattern.compile("\\b" + Pattern.quote(word) + "\\b").matcher(line == null ? "" : line);
        return found.find() ? new Place(place.file(), place.line(), found.start() + 1, word.length(), line) : place;
    }

    private @Nullable String excerpt(String path, int line) {
        String text = texts.get(path);
        if (line == 0 || text == null) {
            return null;
        }
        String[] lines = text.split("\n", -1);
        return line <= lines.length ? lines[line - 1] : null;
    }

    /** Finds templates in the theme. An unreadable file is told from a missing one. */
    private final class ThemeTemplates implements Loader<String> {
        @Override
        public Reader getReader(String name) {
            String text = texts.get(FOLDER + name);
            if (text == null) {
                throw new LoaderException(null, name);
            }
            return new StringReader(text);
        }

        @Override
        public void setCharset(String charset) {
            // templates are UTF-8
        }

        @Override
        public void setPrefix(String prefix) {
            // names are given from the templates folder
        }

        @Override
        public void setSuffix(String suffix) {
            // names are given whole
        }

        @Override
        public String resolveRelativePath(String relativePath, String anchorPath) {
            return relativePath;
        }

        @Override
        public String createCacheKey(String templateName) {
            return Objects.requireNonNull(templateName);
        }

        @Override
        public boolean resourceExists(String templateName) {
            return texts.containsKey(FOLDER + templateName);
        }
    }
}
