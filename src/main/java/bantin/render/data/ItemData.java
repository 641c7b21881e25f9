package bantin.render.data;

import bantin.content.Attachment;
import bantin.content.Entry;
import bantin.content.Item;
import bantin.content.Value;
import bantin.content.body.Reference;
import bantin.content.markdown.BodyText;
import bantin.content.type.ContentType;
import bantin.content.type.ContentType.Meaning;
import bantin.content.type.State;
import bantin.output.ContentTypes;
import bantin.page.kind.Page;
import bantin.render.body.AddressOf;
import bantin.render.machine.Instants;
import bantin.render.theme.Hrefs;
import bantin.render.view.Portal;
import bantin.render.view.SharedPicture;
import bantin.site.Destination;
import bantin.text.JsonObject;
import bantin.text.Moment;
import bantin.text.Syllables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** What an entry of a declared type is, as its type's file says: what it says nothing of is left out, at any depth. */
final class ItemData {
    /** A question and its answer are told whole, a book is not. */
    private static final int LONGEST = 5_000;

    private static final String THING = "CreativeWork";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final Portal portal;
    private final Hrefs hrefs;
    private final Map<String, Plan> plans = new ConcurrentHashMap<>();

    ItemData(Portal portal, Hrefs hrefs) {
        this.portal = portal;
        this.hrefs = hrefs;
    }

    /** What is told of the entries of a type: from what in them, by property. */
    private record Plan(Map<String, List<String>> own, List<Inner> inner) {}

    private record Inner(String property, String type, Plan plan) {}

    JsonObject of(Item item, Page page, String description, Optional<SharedPicture> picture) {
        Optional<ContentType> type = portal.site().items().type(item);
        Optional<Meaning> meaning = type.flatMap(ContentType::meaning);
        if (meaning.isEmpty()) {
            return new JsonObject();
        }
        JsonObject json = new JsonObject()
                .put("@type", meaning.get().type())
                .put("name", item.title())
                .put("description", description)
                .put("url", hrefs.absolute(page.route()))
                .put("image", picture.map(SharedPicture::address).orElse(""));
        Map<String, List<String>> properties = meaning.get().properties();
        Plan plan = plans.computeIfAbsent(type.get().name(), name -> plan(properties));
        fill(json, plan, new Told(type.get(), meaning.get(), item));
        return json;
    }

    private static Plan plan(Map<String, List<String>> properties) {
        Map<String, List<String>> own = new LinkedHashMap<>();
        Map<String, Map<String, List<String>>> inner = new LinkedHashMap<>();
        properties.forEach((path, sources) -> {
            String[] steps = path.split("/", 3);
            if (steps.length == 1) {
                own.put(path, sources);
            } else {
                inner.computeIfAbsent(steps[0] + "/" + steps[1], step -> new LinkedHashMap<>())
                        .put(steps[2], sources);
            }
        });
        List<Inner> things = new ArrayList<>();
        inner.forEach((step, its) -> {
            int slash = step.indexOf('/');
            things.add(new Inner(step.substring(0, slash), step.substring(slash + 1), plan(its)));
        });
        return new Plan(own, things);
    }

    private static void fill(JsonObject json, Plan plan, Told told) {
        for (Map.Entry<String, List<String>> own : plan.own().entrySet()) {
            told.put(json, own.getKey(), own.getValue());
        }
        for (Inner inner : plan.inner()) {
            JsonObject object = new JsonObject();
            fill(object, inner.plan(), told);
            if (!object.isEmpty()) {
                json.put(inner.property(), object.before("@type", inner.type()));
            }
        }
    }

    /** One entry, asked for what it says. */
    private final class Told {
        private final ContentType type;
        private final Meaning meaning;
        private final Item item;

        Told(ContentType type, Meaning meaning, Item item) {
            this.type = type;
            this.meaning = meaning;
            this.item = item;
        }

        void put(JsonObject json, String property, List<String> sources) {
            List<String> texts = new ArrayList<>(2);
            List<JsonObject> objects = new ArrayList<>(0);
            for (String source : sources) {
                Value value = item.values().get(source);
                if (value == null) {
                    texts.add(beside(source));
                } else {
                    add(source, value, texts, objects);
                }
            }
            texts.removeIf(String::isEmpty);
            if (!objects.isEmpty()) {
                json.objects(property, objects);
            } else if (texts.size() > 1) {
                json.texts(property, texts);
            } else if (texts.size() == 1
                    && sources.get(0).startsWith(Meaning.FIXED)
                    && NUMBER.matcher(texts.get(0)).matches()) {
                json.put(property, Long.parseLong(texts.get(0)));
            } else {
                texts.forEach(text -> json.put(property, text));
            }
        }

        /** What is no field, or a field in which the entry says nothing. */
        private String beside(String source) {
            if (source.startsWith(Meaning.FIXED)) {
                return source.substring(Meaning.FIXED.length());
            }
            return switch (source) {
                case "title" -> item.title();
                case "date" -> day(item.date());
                case "updated" -> day(item.head().updated());
                case Meaning.TEXT -> plain(item.text());
                case Meaning.LANGUAGE -> item.lang();
                case Meaning.PUBLISHER -> portal.config().names(item.lang()).publisher();
                case Meaning.STATE -> state();
                default -> "";
            };
        }

        private String state() {
            return portal.site()
                    .items()
                    .state(item)
                    .map(State::name)
                    .map(name -> meaning.words().getOrDefault(name, ""))
                    .orElse("");
        }

        private void add(String source, Value value, List<String> texts, List<JsonObject> objects) {
            if (value instanceof Value.Texts said) {
                texts.addAll(said.texts());
            } else if (value instanceof Value.Chosen chosen) {
                for (String word : chosen.values()) {
                    texts.add(word(source, word));
                }
            } else if (value instanceof Value.Day day) {
                texts.add(Instants.orDay(day.moment()));
            } else if (value instanceof Value.Period period) {
                texts.add(bound(period.from()) + "/" + bound(period.until()));
            } else if (value instanceof Value.Amount amount) {
                texts.add(amount.decimal());
            } else if (value instanceof Value.Prose prose) {
                texts.add(plain(prose.text()));
            } else if (value instanceof Value.Links links) {
                links.links().stream()
                        .map(Attachment::target)
                        .filter(target -> target.matches("https?://.*"))
                        .forEach(texts::add);
            } else if (value instanceof Value.Files files) {
                files.files().forEach(file -> file(file).ifPresent(objects::add));
            } else if (value instanceof Value.Entries entries) {
                entries.targets().forEach(link -> entry(link).ifPresent(objects::add));
            }
        }

        private String word(String source, String word) {
            String meant = meaning.words().get(word);
            return meant != null
                    ? meant
                    : type.field(source)
                            .flatMap(field -> field.choice(word))
                            .map(choice -> choice.label().in(item.lang()))
                            .orElse(word);
        }

        private Optional<JsonObject> file(Attachment file) {
            if (!(portal.destinations().find(item.file(), file.target()) instanceof Destination.ToFile to)) {
                return Optional.empty();
            }
            return AddressOf.file(to.file(), portal).map(route -> new JsonObject()
                    .put("@type", "MediaObject")
                    .put("name", file.title())
                    .put("contentUrl", hrefs.absolute(route))
                    .put("encodingFormat", ContentTypes.of(route.address()).replaceFirst(";.*", "")));
        }

        /** What was taken down is not told of any more. */
        private Optional<JsonObject> entry(Reference.Link link) {
            if (!(portal.destinations().find(item.file(), link.target()) instanceof Destination.ToEntry to)
                    || to.entry().head().takedown().isPresent()) {
                return Optional.empty();
            }
            Entry other = to.entry();
            String its = other instanceof Item one
                    ? portal.site()
                            .items()
                            .type(one)
                            .flatMap(ContentType::meaning)
                            .map(Meaning::type)
                            .orElse(THING)
                    : other.schemaType().isEmpty() ? THING : other.schemaType();
            return Optional.of(new JsonObject()
                    .put("@type", its)
                    .put("name", other.title())
                    .put("url", hrefs.absolute(portal.routes().of(other))));
        }

        private String plain(Entry.Text text) {
            String plain = BodyText.of(portal.bodies().get(text.body()), text.references());
            return Syllables.cut(plain, LONGEST);
        }
    }

    private static String day(Optional<Moment> moment) {
        return moment.map(Instants::orDay).orElse("");
    }

    /** An open end, as ISO 8601 writes it. */
    private static String bound(Optional<Moment> moment) {
        return moment.map(Instants::orDay).orElse("..");
    }
}
