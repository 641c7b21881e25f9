package bantin.yaml;

import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.text.CleanText;
import bantin.text.Decimals;
import bantin.text.Moment;
import bantin.text.Spaces;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One value of a YAML file with its place. Getters report a value of the wrong type and answer empty. */
public final class YamlValue {
    /** Keys whose texts stand in one line wherever they are shown: in lists, feeds, menus. */
    private static final Set<String> ONE_LINE =
            Set.of("title", "alt", "cover_alt", "author", "source", "credit", "category", "tags", "tagline");

    private final String name;
    private final Node nameNode;
    private final Node node;
    private final Problems problems;

    YamlValue(String name, Node node, Problems problems) {
        this(name, node, node, problems);
    }

    YamlValue(String name, Node nameNode, Node node, Problems problems) {
        this.name = name;
        this.nameNode = nameNode;
        this.node = node;
        this.problems = problems;
    }

    /** The same value, read later than its file: what it reports goes elsewhere. */
    public YamlValue reportingTo(Problems others) {
        return new YamlValue(name, nameNode, node, others);
    }

    /** The same value under a name, whose problems are collected elsewhere. */
    YamlValue as(String other, Problems collector) {
        return other.equals(name) && collector == problems ? this : new YamlValue(other, nameNode, node, collector);
    }

    /** A text that no file holds, in place of a value that was left out. */
    public static YamlValue of(String name, String text, Place place, Problems problems) {
        YamlText yaml = new YamlText(place.file(), "", Math.max(0, place.line() - 1));
        return new YamlValue(name, new Node.Scalar(text, true, Mark.of(yaml)), problems);
    }

    public Place place() {
        return node.mark().place();
    }

    /** The same without what is still to be filled in. */
    YamlValue filled() {
        return new YamlValue(name, nameNode, Unfilled.rest(node), problems);
    }

    /** Where the name stands under which the value is given; for an item of a list, where the item stands. */
    public Place namePlace() {
        return nameNode.mark().place();
    }

    /** Nothing at all, or a text without a letter. */
    public boolean isBlank() {
        return node instanceof Node.Scalar scalar && scalar.isBlank();
    }

    public boolean isNull() {
        return node instanceof Node.Scalar scalar && scalar.isNull();
    }

    /** As it stands in the file, if it is no list and no map. */
    public Optional<String> written() {
        return node instanceof Node.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }

    public boolean isMap() {
        return node instanceof Node.Pairs;
    }

    public boolean isList() {
        return node instanceof Node.Items;
    }

    /** Every scalar is a text: {@code title: 2020} is the title "2020", {@code slug: on} is the slug "on". */
    public Optional<String> text() {
        return node instanceof Node.Scalar scalar
                ? Optional.of(ONE_LINE.contains(name) ? Spaces.single(clean(scalar.text())) : clean(scalar.text()))
                : wrong(Kind.TEXT);
    }

    /** A text of a kind; empty, with a problem, when it is no such text. */
    public Optional<String> text(Kind kind) {
        Optional<String> text = text();
        if (kind == Kind.TEXT || text.isEmpty() || text.get().isEmpty()) {
            return text;
        }
        Optional<Problem> fault = TextCheck.fault(kind, name, text.get(), this::place);
        fault.ifPresent(problems::add);
        return fault.filter(Problem::isError).isPresent() ? Optional.empty() : text;
    }

    public Optional<Boolean> flag() {
        if (node instanceof Node.Scalar scalar && scalar.plain()) {
            switch (clean(scalar.text()).toLowerCase(java.util.Locale.ROOT)) {
                case "true", "yes", "on", "có" -> {
                    return Optional.of(true);
                }
                case "false", "no", "off", "không" -> {
                    return Optional.of(false);
                }
                default -> {
                    return wrong(Kind.FLAG);
                }
            }
        }
        return wrong(Kind.FLAG);
    }

    public Optional<Integer> number() {
        if (node instanceof Node.Scalar scalar && clean(scalar.text()).matches("-?\\d{1,9}")) {
            return Optional.of(Integer.valueOf(clean(scalar.text())));
        }
        return wrong(Kind.NUMBER);
    }

    /** A number as people write it, with or without a fraction. */
    public Optional<BigDecimal> decimal() {
        Optional<BigDecimal> number =
                node instanceof Node.Scalar scalar ? Decimals.parse(clean(scalar.text())) : Optional.empty();
        return number.isPresent() ? number : wrong(Kind.DECIMAL);
    }

    Optional<Integer> number(Key.@Nullable Limits limits) {
        Optional<Integer> number = number();
        if (limits != null
                && number.filter(n -> n < limits.least() || n > limits.most()).isPresent()) {
            problems.add(Problem.error("yaml.range", place(), name, limits.least(), limits.most()));
            return Optional.empty();
        }
        return number;
    }

    /** @param problemId the problem when there is no such day; it is given the text */
    public Optional<Moment> moment(ZoneId zone, String problemId) {
        if (!(node instanceof Node.Scalar scalar)) {
            return wrong(Kind.MOMENT);
        }
        Optional<Moment> moment = Moment.parse(scalar.text(), zone);
        if (moment.isEmpty()) {
            problems.add(unreadable(scalar.text(), problemId));
        }
        return moment;
    }

    private Problem unreadable(String text, String problemId) {
        if (!problemId.endsWith("date.unreadable") || Moment.isForm(text)) {
            return Problem.error(problemId, place(), text);
        }
        return Moment.guess(text)
                .map(day -> Problem.error("date.form-meant", place(), text, day))
                .orElseGet(() -> Problem.error("date.form", place(), text));
    }

    /** Whether the value reads as a flag, without reporting anything. */
    public boolean isFlag() {
        return node instanceof Node.Scalar scalar && scalar.isFlag();
    }

    public List<String> texts() {
        return texts(Kind.TEXT);
    }

    List<String> texts(Kind kind) {
        return each().stream()
                .flatMap(item -> item.text(kind).stream())
                .filter(t -> !t.isEmpty())
                .toList();
    }

    /** The items of a list; of a single text, the text itself. */
    public List<YamlValue> each() {
        return node instanceof Node.Scalar ? List.of(this) : items();
    }

    /** Name, place and value in one text, the same for what is the same. */
    public String trace() {
        return name + "@" + namePlace().line() + "=" + node;
    }

    /** The first items of a list; that there are more is reported. */
    public List<YamlValue> items(int most) {
        List<YamlValue> items = items();
        if (items.size() <= most) {
            return items;
        }
        problems.add(Problem.error("yaml.too-many-items", node.mark().wholeLine(), most));
        return items.subList(0, most);
    }

    public List<YamlValue> items() {
        if (!(node instanceof Node.Items list)) {
            wrong(Kind.MAPS);
            return List.of();
        }
        List<YamlValue> items = new ArrayList<>();
        for (Node item : list.items()) {
            if (!Unfilled.is(item)) {
                items.add(new YamlValue(name, item, problems));
            }
        }
        return items;
    }

    public Optional<YamlMap> map() {
        if (node instanceof Node.Pairs map) {
            return Optional.of(new YamlMap(map, key -> false, true, problems));
        }
        return wrong(Kind.MAP);
    }

    /** Empty, without a problem, when something in it has to be there and is still to be filled in. */
    public Optional<YamlMap> map(@Nullable Shape shape) {
        return shape == null ? map() : map().map(map -> map.checkItem(shape)).filter(YamlMap::isFilled);
    }

    /** As values of the JDK: maps that keep their order, lists, strings, integers, decimals, booleans. Null becomes "". */
    public Object free() {
        return FreeValue.of(node);
    }

    static String clean(String text) {
        return Spaces.strip(CleanText.of(text));
    }

    private <T> Optional<T> wrong(Kind kind) {
        problems.add(
                kind == Kind.MAP && name.isEmpty()
                        ? Problem.error("yaml.not-a-map", place())
                        : Problem.error(kind.problemId(), place(), name));
        return Optional.empty();
    }
}
