package bantin.config;

import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.problem.Topic;
import bantin.yaml.Key;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the portal and its office are called in one language.
 *
 * @param untranslated what stands in the main language for want of a translation: {@code title}, {@code address}…
 */
public record SiteNames(String title, String tagline, Organisation organisation, List<String> untranslated) {
    private static final Key TITLE = Key.text("title", "", "Tên cổng trong ngôn ngữ ấy.");
    private static final Key TAGLINE = Key.text("tagline", "", "Câu giới thiệu trong ngôn ngữ ấy.");
    private static final Key ORGANISATION =
            Key.map("organisation", Organisation.SHAPE, "Cơ quan chủ quản trong ngôn ngữ ấy.");
    private static final Shape SHAPE = Shape.of("Tên gọi trong ngôn ngữ khác", TITLE, TAGLINE, ORGANISATION);

    static final Key KEY = Key.namedMaps(
            "translations",
            SHAPE,
            "Tên cổng và cơ quan trong các ngôn ngữ khác, ví dụ en; mục nào thiếu thì hiện như trong ngôn ngữ chính.");

    public SiteNames {
        untranslated = List.copyOf(untranslated);
    }

    /** @param site the map of the whole {@code site.yml} */
    static Map<String, SiteNames> from(YamlMap site, SiteNames main, List<String> languages, Problems problems) {
        Map<String, YamlMap> given = site.namedMaps(KEY);
        given.forEach((lang, map) -> {
            if (!languages.contains(lang)) {
                problems.add(Problem.error("entry.lang.unknown", map.place(), lang, String.join(", ", languages))
                        .about(Topic.OTHER_KEYS));
            }
        });
        Map<String, SiteNames> names = new LinkedHashMap<>();
        names.put(languages.get(0), main);
        for (String lang : languages.subList(1, languages.size())) {
            YamlMap map = given.get(lang);
            names.put(lang, map == null ? main.in("", "", Organisation.UNKNOWN) : main.in(map));
        }
        return names;
    }

    /** Who answers for the portal: the office, or the portal itself as long as no office is named. */
    public String publisher() {
        return organisation.name().isEmpty() ? title : organisation.name();
    }

    private SiteNames in(YamlMap map) {
        return in(
                map.textOr(TITLE),
                map.textOr(TAGLINE),
                map.map(ORGANISATION).map(Organisation::from).orElse(Organisation.UNKNOWN));
    }

    private SiteNames in(String ownTitle, String ownTagline, Organisation own) {
        List<String> left = new ArrayList<>();
        return new SiteNames(
                pick("title", ownTitle, title, left),
                pick("tagline", ownTagline, tagline, left),
                new Organisation(
                        pick("name", own.name(), organisation.name(), left),
                        pick("parent", own.parent(), organisation.parent(), left),
                        pick("address", own.address(), organisation.address(), left),
                        own.phone().isEmpty() ? organisation.phone() : own.phone(),
                        own.hotline().isEmpty() ? organisation.hotline() : own.hotline(),
                        own.email().isEmpty() ? organisation.email() : own.email(),
                        pick("responsible", own.responsible(), organisation.responsible(), left),
                        pick("spokesperson", own.spokesperson(), organisation.spokesperson(), left),
                        pick("licence", own.licence(), organisation.licence(), left),
                        pick("source_notice", own.sourceNotice(), organisation.sourceNotice(), left),
                        own.emblem().isEmpty() ? organisation.emblem() : own.emblem(),
                        own.map().isEmpty() ? organisation.map() : own.map(),
                        own.trustMark().isEmpty() ? organisation.trustMark() : own.trustMark()),
                left);
    }

    private static String pick(String field, String own, String main, List<String> left) {
        if (own.isEmpty() && !main.isEmpty()) {
            left.add(field);
        }
        return own.isEmpty() ? main : own;
    }
}
