package bantin.content.type;

import bantin.yaml.Key;
import bantin.yaml.YamlMap;
import bantin.yaml.YamlValue;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A text of a type in the languages of a portal.
 *
 * @param byLanguage the first one stands in for languages that have none; a text without a language stands under ""
 */
public record Words(Map<String, String> byLanguage) {
    static final Words NONE = new Words(Map.of());

    public Words {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    /** The same in every language. */
    public static Words of(String text) {
        return new Words(Map.of("", text));
    }

    static Words from(YamlMap map, Key key) {
        return map.value(key).map(Words::from).orElse(NONE);
    }

    static Words from(YamlValue value) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (value.isMap()) {
            value.map().ifPresent(languages -> languages.entries().forEach((lang, text) -> text.text()
                    .ifPresent(t -> texts.put(lang, t))));
        } else {
            value.text().ifPresent(text -> texts.put("", text));
        }
        return new Words(texts);
    }

    public boolean isEmpty() {
        return byLanguage.values().stream().allMatch(String::isEmpty);
    }

    /** Empty when there is no text at all. */
    public String in(String lang) {
        String own = byLanguage.get(lang);
        return own != null ? own : byLanguage.values().stream().findFirst().orElse("");
    }

    Collection<String> all() {
        return byLanguage.values();
    }
}
