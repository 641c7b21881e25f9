package bantin.content.list;

import bantin.config.SiteConfig;
import bantin.problem.Problems;
import bantin.problem.Strain;
import bantin.source.SourceFile;
import bantin.source.SourceText;
import bantin.source.SourceTree;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import bantin.yaml.YamlReader;
import bantin.yaml.YamlText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads {@code links.yml}, {@code slides.yml}, {@code notices.yml}, {@code tasks.yml}, {@code banner.yml}, {@code pictures.yml} and the free data. */
public final class ListsReader {
    /** Of what stands on one page, or on each. */
    private static final int MOST_SHOWN = 200;

    /** Of all photos of many years, those that lie on their side. */
    private static final int MOST_TURNS = 20_000;

    private static final int MOST_GROUPS = 500;

    /** Of all languages: more than a dozen tiles in one are no help to anybody. */
    private static final int MOST_TASKS = 60;

    private final SiteConfig config;
    private final Problems problems;

    public ListsReader(SiteConfig config, Problems problems) {
        this.config = config;
        this.problems = problems;
    }

    /** @param unsaved what some of the files would hold, by their paths */
    public Lists read(SourceTree tree, Map<String, byte[]> unsaved) {
        return new Lists(
                items(text(tree, unsaved, Lists.LINKS_FILE), MOST_GROUPS, LinkGroup.SHAPE, LinkGroup::from),
                items(
                        text(tree, unsaved, Lists.SLIDES_FILE),
                        MOST_SHOWN,
                        Slide.SHAPE,
                        map -> Slide.from(map, config.timezone())),
                items(
                        text(tree, unsaved, Lists.NOTICES_FILE),
                        MOST_SHOWN,
                        Notice.SHAPE,
                        map -> Notice.from(map, config, problems)),
                items(
                        text(tree, unsaved, Lists.TASKS_FILE),
                        MOST_TASKS,
                        Task.SHAPE,
                        map -> Task.from(map, config, problems)),
                items(
                        text(tree, unsaved, Lists.BANNERS_FILE),
                        MOST_SHOWN,
                        Banner.SHAPE,
                        map -> Banner.from(map, config.timezone())),
                items(text(tree, unsaved, Lists.TURNS_FILE), MOST_TURNS, PictureTurn.SHAPE, PictureTurn::from),
                data(tree));
    }

    private <T> List<T> items(Optional<YamlText> text, int most, Shape shape, Function<YamlMap, T> reader) {
        return text.flatMap(yaml -> Strain.of(yaml.whole(), problems, () -> items(yaml, most, shape, reader)))
                .orElse(List.of());
    }

    private <T> List<T> items(YamlText yaml, int most, Shape shape, Function<YamlMap, T> reader) {
        return new YamlReader(problems)
                .list(yaml).stream()
                        .flatMap(list -> list.items(most).stream())
                        .flatMap(item -> item.map(shape).stream())
                        .map(reader)
                        .toList();
    }

    private Map<String, Object> data(SourceTree tree) {
        Map<String, Object> data = new TreeMap<>();
        for (SourceFile file : tree.below(Lists.DATA)) {
            if (file.path().endsWith(".yml")) {
                String name = file.path()
                        .substring(Lists.DATA.length() + 1, file.path().length() - 4);
                text(Optional.of(file))
                        .flatMap(yaml -> Strain.of(yaml.whole(), problems, () -> new YamlReader(problems).free(yaml)))
                        .flatMap(read -> read)
                        .ifPresent(value -> data.put(name, value));
            }
        }
        return data;
    }

    private Optional<YamlText> text(SourceTree tree, Map<String, byte[]> unsaved, String path) {
        byte[] bytes = unsaved.get(path);
        if (bytes == null) {
            return text(tree.find(path));
        }
        SourceFile file = new SourceFile(path, Path.of(path), bytes.length, 0);
        return SourceText.read(file, bytes, problems).map(text -> new YamlText(path, text));
    }

    private Optional<YamlText> text(Optional<SourceFile> source) {
        return source.flatMap(file -> SourceText.read(file, problems).map(text -> new YamlText(file.path(), text)));
    }
}
