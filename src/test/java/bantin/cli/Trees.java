package bantin.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders of tests: written, copied, and seen as a whole. */
final class Trees {
    static final String SITE = """
            title: Cổng thông tin xã Bình Nhì
            url: https://binhnhi.example.vn/
            organisation:
              name: Ủy ban nhân dân xã Bình Nhì
              address: Ấp Bình Tây, xã Bình Nhì
              phone: 0273 3838 000
              email: binhnhi@example.vn
              responsible: Chủ tịch Ủy ban nhân dân xã
            categories:
              - title: Tin tức
            """;

    private Trees() {}

    static Path write(Path file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.getFileName().toString().startsWith("expected-")) {
                    write(to.resolve(from.relativize(file).toString()), Files.readAllBytes(file));
                }
            }
        }
    }

    /** Every file below a folder with a number that changes when its bytes do. */
    static SortedMap<String, Integer> contents(Path folder) throws IOException {
        SortedMap<String, Integer> contents = new TreeMap<>();
        for (Path file : files(folder)) {
            contents.put(folder.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
        }
        return contents;
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
