package bantin.floor;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.StringLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The least that a program of these libraries does for an article: its head is loaded, its text parsed and written as HTML, one page
 * of a few lines filled in and written. No theme, list, link, search, picture or check.
 */
final class Floor {
    private static final String PAGE = "<!doctype html><title>{{ head.title }}</title><h1>{{ head.title }}</h1>"
            + "{% if head.tags is not empty %}<ul>{% for tag in head.tags %}<li>{{ tag }}</li>{% endfor %}</ul>{% endif %}"
            + "{{ body | raw }}";

    private Floor() {}

    /** @param args the folder of a portal, that of its pages, and how many articles at most */
    public static void main(String[] args) throws IOException {
        List<Path> articles;
        try (Stream<Path> files = Files.walk(Path.of(args[0], "content", "news"))) {
            articles = files.filter(file -> file.toString().endsWith(".md"))
                    .limit(Integer.parseInt(args[2]))
                    .toList();
        }
        if (articles.isEmpty()) {
            return;
        }
        Path out = Files.createDirectories(Path.of(args[1]));
        MutableDataSet options = new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
        Parser parser = Parser.builder(options).build();
        HtmlRenderer renderer = HtmlRenderer.builder(options).build();
        Load yaml = new Load(LoadSettings.builder().build());
        PebbleTemplate page =
                new PebbleEngine.Builder().loader(new StringLoader()).build().getTemplate(PAGE);
        int number = 0;
        for (Path article : articles) {
            String[] parts = Files.readString(article).split("(?m)^---$", 3);
            StringWriter html = new StringWriter();
            Object head = yaml.loadFromString(parts[1]);
            page.evaluate(html, Map.of("head", head, "body", renderer.render(parser.parse(parts[2]))));
            Files.writeString(out.resolve(number++ + ".html"), html.toString());
        }
    }
}
