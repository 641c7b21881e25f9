package bantin.preview.move;

import bantin.config.CategoryConfig;
import bantin.config.SiteConfig;
import bantin.content.Article;
import bantin.edit.Change;
import bantin.edit.Edits;
import bantin.edit.HeadField;
import bantin.edit.OpenedFile;
import bantin.preview.desk.Editable;
import bantin.render.view.Portal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is saved of an entry. An article that an editor puts into another category keeps its old address, where the category's
 * name stands in it, as one that leads to the new one; so it is when a file gets another name.
 *
 * @param deed what the journal calls it
 */
public record Resettled(byte[] bytes, String deed) {
    /** The deed of an article that kept its old address. */
    public static final String CATEGORY = "category";

    /**
     * @param before what the file holds: a category that somebody else chose there is not this editor's doing
     * @param sent what the editor wants to be saved
     */
    public static Resettled of(Editable file, OpenedFile before, byte[] sent) {
        return article(file)
                .flatMap(article -> kept(file, article, before, sent))
                .map(bytes -> new Resettled(bytes, CATEGORY))
                .orElseGet(() -> new Resettled(sent, "save"));
    }

    private static Optional<Article> article(Editable file) {
        return file.kind()
                .filter(Article.KIND::equals)
                .flatMap(kind -> file.site().entry(file.path()))
                .filter(Article.class::isInstance)
                .map(Article.class::cast);
    }

    private static Optional<byte[]> kept(Editable file, Article article, OpenedFile before, byte[] sent) {
        Portal portal = file.site().portal();
        OpenedFile text = file.opened(sent);
        String address = portal.routes().of(article).address();
        String step = "/" + article.category() + "/";
        Optional<String> next = category(text, portal.config());
        Optional<String> then = next.map(slug -> address.replace(step, "/" + slug + "/"));
        boolean stays = then.isEmpty()
                || next.equals(category(before, portal.config()))
                || then.get().equals(address)
                || article.category().isEmpty();
        if (stays || article.head().draft() || !text.hasFields()) {
            return Optional.empty();
        }
        Optional<HeadField> field = text.fields().stream()
                .filter(one -> one.name().equals("aliases"))
                .findFirst();
        List<String> aliases = new ArrayList<>(field.map(Resettled::texts).orElse(List.of()));
        aliases.removeIf(alias -> alias.isEmpty() || alias.equals(then.get()) || alias.equals(address));
        aliases.add(address);
        boolean isPlain = field.map(HeadField::form)
                .filter(form -> form != HeadField.Form.LIST && form != HeadField.Form.TEXT)
                .isEmpty();
        return Optional.of(aliases)
                .filter(all -> isPlain)
                .map(all -> text.with(new Edits(Map.of("aliases", new Change.Items(all)), Optional.empty())));
    }

    private static List<String> texts(HeadField aliases) {
        return aliases.form() == HeadField.Form.LIST ? aliases.items() : List.of(aliases.text());
    }

    /** The slug of the category that is written there. */
    private static Optional<String> category(OpenedFile text, SiteConfig config) {
        return text.fields().stream()
                .filter(field -> field.name().equals("category") && field.form() == HeadField.Form.TEXT)
                .flatMap(field -> config.categories().stream()
                        .filter(category -> category.slug().equals(field.text())
                                || category.title().equalsIgnoreCase(field.text())))
                .map(CategoryConfig::slug)
                .findFirst();
    }
}
