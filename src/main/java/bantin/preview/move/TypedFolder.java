package bantin.preview.move;

import bantin.output.OutputPath;
import bantin.source.SourceTree;
import bantin.text.Slugs;
import java.util.List;
import java.util.stream.Stream;

/** A folder below that of a kind of entries, as an editor typed it. */
record TypedFolder(List<String> steps) {
    /** More folders within each other than anybody finds something in. */
    private static final int MOST_STEPS = 6;

    static TypedFolder of(String typed) {
        return new TypedFolder(Stream.of(typed.split("/"))
                .map(String::strip)
                .filter(step -> !step.isEmpty())
                .toList());
    }

    boolean isPossible() {
        return steps.size() <= MOST_STEPS
                && steps.stream().map(Slugs::of).noneMatch(step -> step.isEmpty() || OutputPath.isDevice(step));
    }

    /** One that is there is called as it is, however that is written; a new one gets a name for addresses. */
    String in(SourceTree tree, String all) {
        String folder = all;
        for (String step : steps) {
            String above = folder;
            String slug = Slugs.of(step);
            List<String> names = tree.below(above.substring(0, above.length() - 1)).stream()
                    .map(source -> source.path().substring(above.length()))
                    .filter(path -> path.contains("/"))
                    .map(path -> path.substring(0, path.indexOf('/')))
                    .distinct()
                    .toList();
            String name = Stream.of(step, slug)
                    .flatMap(one -> names.stream().filter(one::equalsIgnoreCase))
                    .findFirst()
                    .orElse(slug);
            folder += name + "/";
        }
        return folder;
    }
}
