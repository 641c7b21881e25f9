package bantin.content;

import bantin.config.CategoryConfig;
import bantin.config.SiteConfig;
import bantin.content.body.Body;
import bantin.content.body.BodyStore;
import bantin.content.body.PersonalData;
import bantin.content.markdown.MarkdownReader;
import bantin.content.markdown.parse.HtmlPolicy;
import bantin.content.markdown.parse.MarkdownOptions;
import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.problem.Strain;
import bantin.problem.Topic;
import bantin.source.SourceFile;
import bantin.source.SourceText;
import bantin.source.SourceTree;
import bantin.yaml.YamlMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads the file of an entry. Several threads may share one reader. */
public final class EntryReader {
    private final EntryKinds kinds;
    private final SiteConfig config;
    private final BodyStore bodies;
    private final Fingerprint rules;
    private final Map<String, MarkdownReader> markdown = new HashMap<>();

    public EntryReader(EntryKinds kinds, SiteConfig config, BodyStore bodies) {
        this.kinds = kinds;
        this.config = config;
        this.bodies = bodies;
        this.rules = rules(config, kinds);
        for (String language : config.languages()) {
            HtmlPolicy html = HtmlPolicy.valueOf(config.markdown().html().toUpperCase(Locale.ROOT));
            markdown.put(
                    language,
                    new MarkdownReader(MarkdownOptions.defaults()
                            .withHtml(html)
                            .withLanguage(language)
                            .withHome(config.url())));
        }
    }

    /**
     * What was read, and the problems met.
     *
     * @param entry empty when there was an error, so that nothing half-read is published
     * @param faulty what could be read beside the errors: its links and pictures may have errors too
     */
    public record Reading(Optional<Entry> entry, Optional<Entry> faulty, List<Problem> problems) {}

    public Reading read(SourceFile source) {
        Problems problems = new Problems();
        return reading(source, SourceText.read(source, problems), problems);
    }

    /** The same of bytes that were read before. */
    public Reading read(SourceFile source, byte[] bytes) {
        Problems problems = new Problems();
        return reading(source, SourceText.read(source, bytes, problems), problems);
    }

    /** Whether another one for these would be the same. */
    public boolean isFor(EntryKinds otherKinds, SiteConfig otherConfig) {
        return kinds == otherKinds && config == otherConfig;
    }

    /** Names the settings that a reading depends on: two readers of the same rules read the same from the same bytes. */
    public Fingerprint rules() {
        return rules;
    }

    private static Fingerprint rules(SiteConfig config, EntryKinds kinds) {
        Fingerprinter rules = new Fingerprinter();
        rules.add(kinds.fingerprint().hex());
        rules.add(config.language()).add(config.languages().toString());
        rules.add(config.url());
        rules.add(config.timezone().getId()).add(config.markdown().toString());
        rules.add(config.frontMatter().fingerprintText());
        for (CategoryConfig category : config.categories()) {
            rules.add(category.slug())
                    .add(category.title())
                    .add(category.lang())
                    .add(category.parent());
        }
        return rules.fingerprint();
    }

    /** Reports what {@code site.yml} says of heads and folders that are not there. */
    public void checkRules(SourceTree tree, Problems problems) {
        HeadNames.check(config.frontMatter(), kinds, tree, problems);
    }

    private Reading reading(SourceFile source, Optional<String> read, Problems problems) {
        Place file = Place.file(source.path());
        Optional<HeadSplitter.FrontMatter> matter = read.flatMap(
                text -> Strain.of(file, problems, () -> new HeadSplitter(source.path(), text, problems).split()));
        Optional<Entry> entry = matter.flatMap(m -> Strain.of(file, problems, () -> entry(source.path(), m, problems)));
        // a draft is there to be filled in
        boolean draft = matter.filter(m -> m.fields().flag(HeadReader.DRAFT)).isPresent();
        List<Problem> found = problems.sorted().stream()
                .filter(problem -> !draft || !problem.isUnfilled())
                .toList();
        boolean sound = found.stream().noneMatch(Problem::isError);
        Optional<Entry> none = Optional.empty();
        return new Reading(sound ? entry : none, sound ? none : entry, found);
    }

    private Entry entry(String file, HeadSplitter.FrontMatter matter, Problems problems) {
        EntryKinds.Row row = kinds.row(file).orElseThrow();
        YamlMap fields = new HeadNames(config.frontMatter(), problems)
                .known(file, matter.fields(), row.shape())
                .checkItem(row.shape());
        Head head = new HeadReader(config, problems).read(file, fields);
        Entry.Text text = text(row, head, matter, problems);
        return row.reader().of(config, paragraphs(head, problems), problems).read(head, text, fields);
    }

    /** Reads texts that stand in a head: their lines follow that of their name. */
    private Paragraphs paragraphs(Head head, Problems problems) {
        MarkdownReader reader = Objects.requireNonNull(markdown.get(head.lang()));
        return (text, place) -> {
            int before = Math.max(0, place.line() - (text.indexOf('\n') < 0 ? 1 : 0));
            personal(head, text, before, problems);
            return Entry.Text.of(reader.read(text + "\n", head.file(), before, problems), bodies);
        };
    }

    private static void personal(Head head, String text, int linesBefore, Problems problems) {
        if (head.is(Takedown.Kind.GONE) || head.is(Takedown.Kind.VANISHED)) {
            return;
        }
        for (PersonalData.Found found : PersonalData.in(text)) {
            Place place =
                    Place.at(head.file(), text, found.begin(), found.text().length());
            boolean phone = found.kind() == PersonalData.Kind.PHONE;
            String id = phone ? "personal.phone" : "personal.birth";
            problems.add(Problem.warning(id, place.shiftedBy(linesBefore), found.text())
                    .about(phone ? Topic.TELEPHONE : Topic.ANY));
        }
    }

    private Entry.Text text(EntryKinds.Row row, Head head, HeadSplitter.FrontMatter matter, Problems problems) {
        MarkdownReader reader = Objects.requireNonNull(markdown.get(head.lang()));
        Problems ofBody = new Problems();
        Body body = reader.read(matter.body(), head.file(), matter.linesBefore(), ofBody);
        if (row.written() == EntryKinds.Written.DAILY) {
            personal(head, matter.body(), matter.linesBefore(), problems);
        }
        problems.addAll(ofBody.sorted());
        // a body that could not be read has said so already; a file without a head is not yet told from its body
        boolean read = ofBody.sorted().stream().noneMatch(problem -> problem.isError() || problem.isUnfilled())
                && !matter.fields().entries().isEmpty();
        boolean shown = !head.draft() && !head.is(Takedown.Kind.GONE) && !head.is(Takedown.Kind.VANISHED);
        if (body.isEmpty() && read && shown && row.kind().text() == EntryKind.Text.NEEDED) {
            problems.add(Problem.error("entry.body.empty", head.place()));
        }
        return Entry.Text.of(body, bodies);
    }
}
