package bantin.config;

import bantin.problem.Place;
import bantin.problem.Problems;
import bantin.yaml.Key;
import bantin.yaml.YamlMap;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that {@code site.yml} says.
 *
 * @param url where the site will stand: {@code https://} host and path, ending with a slash
 * @param languages all languages of the site, the main one first
 * @param names by language: what the portal and its office are called there
 * @param types those of the program that the site switches on, and what it wants otherwise of these and of its own
 * @param menus by name; a menu of another language is named with its code, as in {@code main_en}
 * @param attachments what is done about people's names in documents: {@code warn}, {@code clean} or {@code keep}
 */
public record SiteConfig(
        String title,
        String tagline,
        String url,
        String language,
        List<String> languages,
        ZoneId timezone,
        ThemeConfig theme,
        Organisation organisation,
        Map<String, SiteNames> names,
        List<CategoryConfig> categories,
        List<TypeConfig> types,
        Map<String, List<MenuItem>> menus,
        PageSizes pageSizes,
        AddressPatterns addresses,
        MarkdownConfig markdown,
        FrontMatterConfig frontMatter,
        HomeConfig home,
        PicturesConfig pictures,
        FeedsConfig feeds,
        String attachments,
        boolean searchEngines,
        PublishConfig publish) {

    public static final String FILE = "site.yml";

    /** The path under which the site stands on its host: {@code /}, or such as {@code /huyen/}. */
    public String basePath() {
        int host = url.indexOf("//") + 2;
        int path = url.indexOf('/', host);
        return path < 0 ? "/" : url.substring(path);
    }

    public Optional<CategoryConfig> category(String slug) {
        return categories.stream().filter(c -> c.slug().equals(slug)).findFirst();
    }

    /** What the site wants of a content type; empty when it does not name it. */
    public Optional<TypeConfig> type(String name) {
        return types.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    /** Where a setting of addresses, categories or types stands; the file as a whole where it says nothing of it. */
    public Place place(String setting) {
        String name = setting.substring(setting.indexOf('.') + 1);
        Optional<Place> place =
                switch (setting.substring(0, Math.max(0, setting.indexOf('.')))) {
                    case "addresses" -> Optional.ofNullable(addresses.places().get(name));
                    case "categories" -> category(name).map(CategoryConfig::place);
                    case "types" -> type(name).map(TypeConfig::place);
                    default -> Optional.empty();
                };
        return place.orElse(Place.file(FILE));
    }

    /** What the portal and its office are called in one of its languages. */
    public SiteNames names(String lang) {
        return names.getOrDefault(lang, new SiteNames(title, tagline, organisation, List.of()));
    }

    /** The language that an item names, one of the portal's; the main one when it names none or, with a problem, another. */
    public String language(YamlMap item, Key lang, Problems problems) {
        return Languages.named(item, lang, languages, problems);
    }

    /** The menu of a language, or the menu without language where the site has no other. */
    public List<MenuItem> menu(String name, String lang) {
        List<MenuItem> own = menus.get(name + "_" + lang);
        return own != null ? own : lang.equals(language) ? menus.getOrDefault(name, List.of()) : List.of();
    }
}
