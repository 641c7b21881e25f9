package bantin.cli;

import bantin.problem.BantinException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code bantin init DIR}: a new portal, small and complete. */
@Command(name = "init", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
    private static final List<String> FILES =
            List.of("site.yml", "content/news/chao-mung.md", "content/pages/gioi-thieu.md", "content/links.yml");

    private final Surroundings around;

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    @Parameters(paramLabel = "DIR")
    private @Nullable Path folder;

    InitCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Path portal = around.folder()
                .resolve(Objects.requireNonNull(folder))
                .toAbsolutePath()
                .normalize();
        refuseFullFolder(portal);
        String today = ZonedDateTime.now(around.clock()).format(DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT));
        for (String file : FILES) {
            write(portal.resolve(file), starter(file).replace("@today@", today));
        }
        Console console = new Console(around, options);
        console.print(portal.toString());
        console.say("init.done", portal);
        return 0;
    }

    private static void refuseFullFolder(Path portal) {
        if (!Files.isDirectory(portal)) {
            return;
        }
        try (Stream<Path> inside = Files.list(portal)) {
            if (inside.findAny().isPresent()) {
                throw new BantinException("init.full", portal);
            }
        } catch (IOException e) {
            throw new BantinException(e, "source.unreadable", portal, String.valueOf(e.getMessage()));
        }
    }

    private static String starter(String file) {
        try (InputStream in = InitCommand.class.getResourceAsStream("starter/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BantinException(e, "output.unwritable", file, String.valueOf(e.getMessage()));
        }
    }
}
