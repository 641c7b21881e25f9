package bantin.page;

import bantin.source.SourceFile;
import bantin.text.Slugs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the photos of an album are called in their addresses: by their files. Of two that would be called alike, such as
 * {@code dua-ghe.jpg} and {@code dua-ghe.png}, the second has a number; cameras name files, and no editor is to blame.
 */
final class PhotoNames {
    private PhotoNames() {}

    /** By the paths of the photos. Which others stand beside it changes the name of a photo only when they share it. */
    static Map<String, String> of(Collection<SourceFile> photos) {
        List<SourceFile> sorted = new ArrayList<>(photos);
        sorted.sort(Comparator.comparing((SourceFile file) -> !isJpeg(file)).thenComparing(SourceFile::path));
        Map<String, String> names = new HashMap<>();
        Set<String> taken = new HashSet<>();
        List<SourceFile> second = new ArrayList<>();
        for (SourceFile file : sorted) {
            String name = plain(file);
            if (taken.add(name)) {
                names.put(file.path(), name);
            } else {
                second.add(file);
            }
        }
        for (SourceFile file : second) {
            int number = 2;
            while (!taken.add(plain(file) + "-" + number)) {
                number++;
            }
            names.put(file.path(), plain(file) + "-" + number);
        }
        return names;
    }

    private static boolean isJpeg(SourceFile file) {
        return file.path().toLowerCase(Locale.ROOT).matches(".*\\.jpe?g");
    }

    /** A name without a Latin letter or digit says nothing in an address: such photos are told apart by numbers alone. */
    private static String plain(SourceFile file) {
        String name = Slugs.of(file.name().replaceFirst("\\.[^.]*$", ""));
        return name.isEmpty() ? "anh" : name;
    }
}
