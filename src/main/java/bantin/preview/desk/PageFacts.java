package bantin.preview.desk;

import bantin.config.SiteConfig;
import bantin.content.Entry;
import bantin.director.Snapshot;
import bantin.page.kind.Page;
import bantin.problem.Messages;
import bantin.problem.Problem;
import bantin.problem.Topic;
import bantin.site.Publication;
import bantin.site.Publications;
import bantin.text.Json;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an editor wants to know of the page that is open: which file it is, whether readers see it, what it lacks. */
public final class PageFacts {
    private static final Pattern HREF = Pattern.compile("href=\"([^\"#?]+)");

    private final Messages messages;
    private final EditorLink editor;
    private final States states;

    public PageFacts(Messages messages, EditorLink editor) {
        this.messages = messages;
        this.editor = editor;
        this.states = new States(messages);
    }

    /**
     * @param snapshot with drafts, so that a page which readers don't see is known too
     * @param address of the page, below the site's base path
     * @param html the page as the browser has it
     * @param writes whether the reader of this may write
     */
    public String json(
            Snapshot snapshot,
            Collection<Problem> problems,
            String address,
            byte[] html,
            ZonedDateTime now,
            boolean writes) {
        SiteConfig config = snapshot.portal().config();
        Optional<Page> page = snapshot.portal().plan().page(address);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("words", words());
        facts.put("address", Json.text(config.url() + address.substring(1)));
        facts.put("template", Json.text(page.map(Page::template).orElse("")));
        Optional<Entry> entry = page.flatMap(Page::owner);
        String file = page.map(Page::file).orElse("");
        facts.put("file", Json.text(file));
        facts.put("open", Json.text(file.isEmpty() ? "" : editor.to(file)));
        boolean editable = writes && snapshot.portal().kinds().of(file).isPresent();
        facts.put("edit", Json.text(editable ? EditPage.href(file) : ""));
        Optional<Publication> publication = entry.map(e -> Publication.of(e, now));
        facts.put("state", Json.text(publication.map(Publication::word).orElse("")));
        facts.put("stateWords", Json.text(publication.map(states::words).orElse("")));
        facts.put("length", Json.text(entry.map(this::length).orElse("")));
        facts.put("alts", alts(problems, file));
        facts.put("badges", badges(snapshot, new String(html, StandardCharsets.UTF_8), now));
        return Json.object(facts);
    }

    private String words() {
        Map<String, String> words = new TreeMap<>();
        messages.ids().stream()
                .filter(id -> id.startsWith("bar."))
                .forEach(id -> words.put(id.substring("bar.".length()), Json.text(messages.text(id))));
        return Json.object(words);
    }

    private String length(Entry entry) {
        return messages.text("desk.length", entry.text().syllables());
    }

    /** The same as on the console: what the check of the whole site says about pictures of this file. */
    private String alts(Collection<Problem> problems, String file) {
        return Json.list(problems.stream()
                .filter(p -> p.place().file().equals(file) && p.topic() == Topic.DESCRIPTION)
                .map(p -> Json.object(new TreeMap<>(
                        Map.of("text", Json.text(messages.message(p)), "open", Json.text(editor.to(p.place()))))))
                .toList());
    }

    /** Words for the links of the page that lead to what readers don't see. */
    private String badges(Snapshot snapshot, String html, ZonedDateTime now) {
        Map<String, Publication> hidden = new HashMap<>();
        String base = snapshot.portal().config().basePath();
        Publications known = snapshot.portal().site().publications();
        Publications.of(List.copyOf(snapshot.entries()), now, Optional.of(known))
                .each((entry, publication) -> {
                    if (!(publication instanceof Publication.Online)) {
                        String address = snapshot.portal().routes().of(entry).address();
                        hidden.put(base + address.substring(1), publication);
                    }
                });
        Map<String, String> badges = new TreeMap<>();
        Matcher href = HREF.matcher(html);
        while (href.find()) {
            Publication publication = hidden.get(href.group(1));
            if (publication != null) {
                badges.put(href.group(1), Json.texts(List.of(publication.word(), states.words(publication))));
            }
        }
        return Json.object(badges);
    }
}
