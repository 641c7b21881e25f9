package bantin.preview.desk;

import bantin.config.CategoryConfig;
import bantin.problem.Messages;
import bantin.render.view.Portal;
import bantin.text.Dates;
import bantin.text.Html;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The form above the list: one field for each way to choose. */
final class FilterForm {
    private final Messages messages;
    private final Portal portal;
    private final Dates dates;

    FilterForm(Messages messages, Portal portal) {
        this.messages = messages;
        this.portal = portal;
        this.dates = new Dates(messages.lang().code());
    }

    String html(Inventory inventory, Filter filter) {
        return "<form class=\"filter\" action=\"/_bantin/\" role=\"search\">\n"
                + "<label class=\"words\">" + word("desk.search") + "<input type=\"search\" name=\"q\" value=\""
                + Html.escape(filter.q()) + "\" placeholder=\"" + word("desk.search.example") + "\"></label>\n"
                + select("state", named("desk.filter.", Filter.STATES), filter.state())
                + select("kind", kinds(), filter.kind())
                + select("category", categories(), filter.category())
                + select("author", authors(inventory), filter.author())
                + select("month", months(inventory), filter.month())
                + "<button>" + word("desk.choose") + "</button>\n"
                + "<a class=\"reset\" href=\"/_bantin/\">" + word("desk.reset") + "</a>\n</form>\n";
    }

    private Map<String, String> named(String prefix, List<String> names) {
        Map<String, String> options = new LinkedHashMap<>();
        names.forEach(name -> options.put(name, messages.text(prefix + name)));
        return options;
    }

    private Map<String, String> kinds() {
        KindNames names = new KindNames(messages, portal.site().items());
        Map<String, String> options = new LinkedHashMap<>();
        portal.kinds().all().forEach(kind -> options.put(kind.name(), names.of(kind.name())));
        return options;
    }

    private Map<String, String> categories() {
        Map<String, String> options = new LinkedHashMap<>();
        for (CategoryConfig category : portal.config().categories()) {
            options.put(category.slug(), category.title());
        }
        return options;
    }

    private static Map<String, String> authors(Inventory inventory) {
        Map<String, String> options = new LinkedHashMap<>();
        inventory.authors().forEach(name -> options.put(name, name));
        return options;
    }

    private Map<String, String> months(Inventory inventory) {
        Map<String, String> options = new LinkedHashMap<>();
        inventory.months().forEach(month -> options.put(month.toString(), dates.month(month)));
        return options;
    }

    private String select(String name, Map<String, String> options, String chosen) {
        return "<label>" + word("desk.column." + name) + "<select name=\"" + name + "\"><option value=\"\">"
                + word("desk.any") + "</option>"
                + options.entrySet().stream()
                        .map(option -> "<option value=\"" + Html.escape(option.getKey()) + "\""
                                + (option.getKey().equals(chosen) ? " selected>" : ">")
                                + Html.escape(option.getValue()) + "</option>")
                        .collect(Collectors.joining())
                + "</select></label>\n";
    }

    private String word(String id) {
        return Html.escape(messages.text(id));
    }
}
