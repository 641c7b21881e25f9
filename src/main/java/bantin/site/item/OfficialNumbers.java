package bantin.site.item;

import bantin.config.Organisation;
import bantin.config.SiteConfig;
import bantin.config.SiteNames;
import bantin.content.Entry;
import bantin.content.Item;
import bantin.content.Value;
import bantin.content.body.PersonalData;
import bantin.content.type.ContentType;
import bantin.content.type.Field;
import bantin.content.type.FieldKind;
import bantin.problem.Problem;
import bantin.problem.Topic;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The mobile numbers that an office gives to the public: those of {@code site.yml}, and those that entries give in a field
 * for telephone numbers. An article may tell them again.
 */
public final class OfficialNumbers {
    private final Set<String> digits = new HashSet<>();

    public OfficialNumbers(SiteConfig config, Collection<ContentType> types, Collection<Entry> entries) {
        for (SiteNames names : config.names().values()) {
            Organisation office = names.organisation();
            Stream.of(office.hotline(), office.phone(), office.spokesperson(), office.responsible())
                    .forEach(this::add);
        }
        Map<String, List<String>> fields = new HashMap<>();
        types.forEach(type -> fields.put(
                type.name(),
                type.fields().stream()
                        .filter(field -> field.kind() == FieldKind.PHONE)
                        .map(Field::name)
                        .toList()));
        for (Entry entry : entries) {
            if (entry instanceof Item item) {
                fields.getOrDefault(item.declared().type(), List.of()).forEach(field -> item.value(field)
                        .filter(Value.Texts.class::isInstance)
                        .ifPresent(value -> ((Value.Texts) value).texts().forEach(this::add)));
            }
        }
    }

    private void add(String line) {
        PersonalData.in(line).forEach(found -> digits.add(found.digits()));
    }

    /** The problems, but for those with a number that is the office's own. */
    public List<Problem> without(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.topic() != Topic.TELEPHONE
                        || !digits.contains(PersonalData.digits(
                                Objects.requireNonNull(problem.args().get(0)).toString())))
                .toList();
    }
}
