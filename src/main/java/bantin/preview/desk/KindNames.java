package bantin.preview.desk;

import bantin.problem.Messages;
import bantin.site.item.Catalogue;

/** What kinds of entries are called: those of the program by its own words, declared types as they call themselves. */
final class KindNames {
    private final Messages messages;
    private final Catalogue items;

    KindNames(Messages messages, Catalogue items) {
        this.messages = messages;
        this.items = items;
    }

    String of(String kind) {
        return items.type(kind)
                .map(type -> type.title().in(messages.lang().code()))
                .orElseGet(() -> messages.text("desk.kind." + kind));
    }
}
