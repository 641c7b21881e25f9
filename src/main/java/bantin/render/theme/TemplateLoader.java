package bantin.render.theme;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import java.util.Objects;

/** Finds templates in the theme. An unreadable file is told from a missing one. */
final class TemplateLoader implements Loader<String> {
    private final Map<String, String> texts;

    /** @param texts by the names inside the templates folder */
    TemplateLoader(Map<String, String> texts) {
        this.texts = texts;
    }

    @Override
    public Reader getReader(String name) {
        String text = texts.get(name);
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
        return texts.containsKey(templateName);
    }
}
