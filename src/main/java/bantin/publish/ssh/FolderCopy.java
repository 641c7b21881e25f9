package bantin.publish.ssh;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files of one folder that are wanted in another one under the names that they have.
 *
 * @param from ends with a slash, as {@code to} does
 * @param names from there
 */
record FolderCopy(String from, String to, List<String> names) {

    /** Empty when the files do not all change the same folder for the same other one. */
    static Optional<FolderCopy> of(Map<String, String> fromTo) {
        if (fromTo.isEmpty()) {
            return Optional.empty();
        }
        Map.Entry<String, String> first = fromTo.entrySet().iterator().next();
        int name = sameEnd(first.getKey(), first.getValue());
        String from = withoutEnd(first.getKey(), name);
        String to = withoutEnd(first.getValue(), name);
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, String> pair : fromTo.entrySet()) {
            String path = pair.getKey();
            if (name == 0 || !path.startsWith(from) || !pair.getValue().equals(to + path.substring(from.length()))) {
                return Optional.empty();
            }
            names.add(path.substring(from.length()));
        }
        return Optional.of(new FolderCopy(from, to, names));
    }

    /** How long the whole steps are that two paths have in common at their ends. */
    private static int sameEnd(String a, String b) {
        int same = 0;
        int shorter = Math.min(a.length(), b.length());
        for (int i = 1; i < shorter && a.charAt(a.length() - i) == b.charAt(b.length() - i); i++) {
            if (a.charAt(a.length() - i - 1) == '/' && b.charAt(b.length() - i - 1) == '/') {
                same = i;
            }
        }
        return same;
    }

    private static String withoutEnd(String path, int end) {
        return path.substring(0, path.length() - end);
    }
}
