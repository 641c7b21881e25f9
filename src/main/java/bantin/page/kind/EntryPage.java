package bantin.page.kind;

import bantin.content.Entry;
import bantin.content.Searched;
import bantin.site.Site;
import bantin.text.Moment;
import java.util.List;
import java.util.Optional;

/** A page that shows one entry whole: it is called like it, and speaks its language. */
public interface EntryPage extends Page {
    Entry shown();

    @Override
    default String lang() {
        return shown().lang();
    }

    @Override
    default String template() {
        return shown().kind().name() + ".html";
    }

    @Override
    default Title title() {
        return new Title.Own(shown().title());
    }

    @Override
    default Optional<Entry> entry() {
        return Optional.of(shown());
    }

    /** By what it is found, beside the entry's title, summary and body. */
    default List<Searched> searched() {
        return shown().searched();
    }

    @Override
    default Optional<Moment> updated(Site site) {
        return shown().changed();
    }
}
