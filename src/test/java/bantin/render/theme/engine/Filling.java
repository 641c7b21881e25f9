package bantin.render.theme.engine;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.loader.MemoryLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The engine as themes run it, in as far as it says anything. */
final class Filling {
    private final Budget budget = new Budget();
    private final PebbleEngine engine;

    /** @param templates by their names; pages are made of the one named "page" */
    Filling(Map<String, String> templates) {
        this(templates, true);
    }

    /** @param strict whether a name that is not there ends a page */
    Filling(Map<String, String> templates, boolean strict) {
        MemoryLoader loader = new MemoryLoader();
        templates.forEach(loader::addTemplate);
        engine = new PebbleEngine.Builder()
                .loader(loader)
                .extension(new BoundedLanguage(budget, this::template))
                .strictVariables(strict)
                .build();
    }

    private PebbleTemplate template(String name) {
        return engine.getTemplate(name);
    }

    String filled(Map<String, Object> model, @Nullable SaidPieces said) {
        PageText page = new PageText(said, new byte[1 << 10]);
        try {
            budget.begin();
            template("page").evaluate(page, new HashMap<>(model));
            return new String(page.bytes(), StandardCharsets.UTF_8);
        } catch (PebbleException e) {
            return e.getFileName() + ":" + e.getLineNumber() + " " + e.getPebbleMessage();
        } catch (RuntimeException | StackOverflowError e) {
            return String.valueOf(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
