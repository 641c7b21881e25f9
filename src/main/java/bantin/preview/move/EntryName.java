package bantin.preview.move;

import java.util.regex.Pattern;

/**
 * The name of an entry, among the parts of its path.
 *
 * @param folder in which it stands, with its last slash
 * @param date that leads the name, with its last hyphen; may be empty
 * @param ending of a file such as {@code .md}, or {@code /index.md} of an entry that has a folder of its own
 */
record EntryName(String folder, String date, String name, String ending) {
    private static final String DATE = "^(\\d{4}-\\d{2}-\\d{2}-)?(.*)$";
    private static final Pattern OWN_FOLDER = Pattern.compile("/index\\.[a-z]+$");

    static EntryName of(String path) {
        int end = end(path);
        int begin = path.lastIndexOf('/', end - 1) + 1;
        String whole = path.substring(begin, end);
        return new EntryName(
                path.substring(0, begin),
                whole.replaceFirst(DATE, "$1"),
                whole.replaceFirst(DATE, "$2"),
                path.substring(end));
    }

    /** The folder alone, for whoever asks it of thousands. */
    static String folderOf(String path) {
        return path.substring(0, path.lastIndexOf('/', end(path) - 1) + 1);
    }

    private static int end(String path) {
        int slash = path.lastIndexOf('/');
        boolean own = OWN_FOLDER.matcher(path).find(Math.max(0, slash))
                && path.indexOf('/') < path.lastIndexOf('/', slash - 1);
        return own ? slash : path.lastIndexOf('.');
    }

    boolean isFolder() {
        return ending.startsWith("/");
    }

    EntryName called(String other) {
        return new EntryName(folder, date, other, ending);
    }

    /** The same in a folder of its own, as long as it is seen as a file. */
    EntryName alone() {
        return new EntryName(folder + date + name + "/", "", "index", ending);
    }

    /** @param other from the site's folder, with its last slash */
    EntryName in(String other) {
        return new EntryName(other, date, name, ending);
    }

    String path() {
        return thing() + (isFolder() ? ending : "");
    }

    /** The file or the folder that has the name. */
    String thing() {
        return folder + last();
    }

    /** As a link to it ends, or as a step of one that leads into it. */
    String last() {
        return date + name + (isFolder() ? "" : ending);
    }
}
