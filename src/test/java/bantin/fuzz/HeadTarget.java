package bantin.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.config.SiteConfig;
import bantin.config.SiteConfigReader;
import bantin.content.EntryKinds;
import bantin.content.EntryReader;
import bantin.content.body.BodyStore;
import bantin.problem.Lang;
import bantin.problem.Messages;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Heads of articles, albums and pages, and {@code site.yml}: every one is read, or told in words for the editor. */
final class HeadTarget implements FuzzTarget {
    private static final List<String> FILES =
            List.of("content/news/2026/05/bai.md", "content/albums/le-hoi/index.md", "content/pages/gioi-thieu.md");

    private final SiteConfig config;
    private final BodyStore bodies;

    HeadTarget() {
        try {
            config = new SiteConfigReader(new Problems())
                    .read(Files.readString(Path.of("site.yml")))
                    .orElseThrow();
            Path folder = Files.createTempDirectory("bodies");
            folder.toFile().deleteOnExit();
            bodies = new BodyStore(folder);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file);
                seeds.add(text.substring(0, Math.max(0, text.indexOf("\n---", 3)) + 4)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        seeds.add(Files.readAllBytes(Path.of("site.yml")));
        return seeds;
    }

    @Override
    public void check(byte[] head) throws IOException {
        String text = new String(head, StandardCharsets.UTF_8) + "\n\nThân bài.\n";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        EntryReader reader = new EntryReader(EntryKinds.shipped(), config, bodies);
        for (String file : FILES) {
            EntryReader.Reading reading = reader.read(new SourceFile(file, Path.of(file), bytes.length, 0), bytes);
            assertThat(reading.entry().isPresent())
                    .isEqualTo(reading.problems().stream().noneMatch(Problem::isError));
            told(reading.problems());
        }
        Problems problems = new Problems();
        new SiteConfigReader(problems).read(new String(head, StandardCharsets.UTF_8));
        told(problems.sorted());
    }

    private static void told(List<Problem> problems) {
        for (Problem problem : problems) {
            assertThat(Messages.in(Lang.VI).message(problem)).isNotBlank();
        }
    }
}
