package bantin.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.director.MarkedFilms;
import bantin.image.film.Film;
import bantin.image.film.FilmNotes;
import bantin.image.film.Films;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Films: the copy is as long as the film, and once it is clean there is nothing left to clean. */
final class FilmTarget implements FuzzTarget {
    private final String name;

    FilmTarget(String name) {
        this.name = name;
    }

    @Override
    public List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        seeds.add(name.endsWith("webm") ? MarkedFilms.webm() : MarkedFilms.mp4());
        if (!name.endsWith("webm")) {
            seeds.add(Files.readAllBytes(Path.of("src", "test", "resources", "pictures", "dua-ghe.mov")));
        }
        return seeds;
    }

    @Override
    public void check(byte[] bytes) throws IOException {
        Path folder = Files.createTempDirectory("film");
        Path film = Files.write(folder.resolve(name), bytes);
        Path kept = folder.resolve("kept");
        try {
            assertThat(FilmNotes.takenAt(film)).isNotNull();
            Film clean = new Films(kept).clean(film).value().orElse(null);
            assertThat(Films.isWhole(film)).isEqualTo(clean != null);
            if (clean != null && !clean.file().equals(film)) {
                assertThat(clean.file()).hasSize(bytes.length);
                Path again = Files.copy(
                        clean.file(),
                        Files.createDirectory(folder.resolve("again")).resolve(name));
                assertThat(new Films(kept).clean(again).value())
                        .hasValue(new Film(again, false, clean.unplayable(), java.util.Optional.empty()));
            }
        } finally {
            for (Path each : List.of(folder.resolve("again").resolve(name), folder.resolve("again"), film)) {
                Files.deleteIfExists(each);
            }
            new Films(kept).dropUnused();
            Files.deleteIfExists(kept);
            Files.delete(folder);
        }
    }
}
