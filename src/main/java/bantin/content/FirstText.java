package bantin.content;

import bantin.output.OutputPath;
import bantin.text.Slugs;
import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.Shape;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * With what an entry begins: a draft whose head holds what an entry of its kind can't do without, as far as it is known.
 *
 * @param path from the site's folder
 */
public record FirstText(String path, String text) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** Empty when no name of a file can be made of the title. */
    public static Optional<FirstText> of(
            EntryKind kind, Shape shape, String title, String category, ZonedDateTime now) {
        String slug = Slugs.of(title);
        if (slug.isEmpty()) {
            return Optional.empty();
        }
        String name = OutputPath.isDevice(slug) ? slug + "-1" : slug;
        boolean dated = false;
        StringBuilder text = new StringBuilder("---\n");
        for (Key key : shape.keys().get()) {
            if (key.required()) {
                dated |= key.name().equals("date");
                String value =
                        switch (key.name()) {
                            case "title" -> "\"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
                            case "category" -> category;
                            case "date" -> DATE.format(now);
                            default -> sample(key, now);
                        };
                text.append(key.name()).append(": ").append(value).append('\n');
            }
        }
        text.append("draft: true\n---\n").append(kind.text() == EntryKind.Text.NEEDED ? "\n" : "");
        return Optional.of(new FirstText(path(kind, name, dated ? now.getYear() + "/" : ""), text.toString()));
    }

    /** The same at the place of another name, for when there is a file already. */
    public FirstText numbered(int number) {
        boolean inFolder = path.endsWith("/index.md");
        String end = inFolder ? "/index.md" : ".md";
        return new FirstText(path.substring(0, path.length() - end.length()) + "-" + number + end, text);
    }

    /** A value of the right kind where there is one, else a reminder in brackets, which no page shows. */
    private static String sample(Key key, ZonedDateTime now) {
        if (key.kind() == Kind.MOMENT) {
            return now.toLocalDate().toString();
        }
        return key.choices().isEmpty()
                ? "[" + key.doc().replaceFirst("[.,;:\"\\[\\]].*$", "") + "]"
                : key.choices().get(0);
    }

    /** What is dated lies in the folder of its year, unless it has a folder of its own. */
    private static String path(EntryKind kind, String slug, String year) {
        return kind.form() == EntryKind.Form.FOLDER
                ? kind.folder() + slug + "/index.md"
                : kind.folder() + year + slug + ".md";
    }
}
