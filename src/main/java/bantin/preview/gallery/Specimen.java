package bantin.preview.gallery;

import bantin.content.body.BodyStore;
import bantin.director.Progress;
import bantin.director.ReadMemory;
import bantin.director.Snapshot;
import bantin.director.SnapshotLoader;
import bantin.site.BuildTime;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Collectors;

/** A small portal that has everything once, in the theme of another. It stands where this computer keeps what it knows of that one. */
public final class Specimen implements AutoCloseable {
    private static final String FILE = "=== ";

    /** A file of these stands there in base 64. */
    private static final String SOUND = ".mp3";

    private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 11, 23, 9, 0);

    private final Path folder;
    private final String base;
    private final BodyStore bodies;
    private final ReadMemory memory = new ReadMemory();
    private Snapshot shown;
    private Snapshot worn;

    /**
     * @param folder is made when it is missing
     * @param base where it is shown, from the host's root
     * @param worn the portal whose theme it wears
     */
    public Specimen(Path folder, String base, Snapshot worn) {
        this.folder = folder;
        this.base = base;
        this.bodies = new BodyStore(folder.resolve(".bantin"));
        this.worn = worn;
        this.shown = load(worn);
    }

    /** As it looks in the theme that a portal wears now. */
    public synchronized Snapshot dressedAs(Snapshot portal) {
        boolean same = portal.input().theme().equals(worn.input().theme())
                && portal.input().templates() == worn.input().templates()
                && portal.assets().equals(worn.assets());
        if (!same) {
            shown = load(portal);
            worn = portal;
        }
        return shown;
    }

    private Snapshot load(Snapshot portal) {
        try {
            write(portal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SnapshotLoader(folder, folder, bodies, memory, 1, Progress.silent())
                .wearing(portal)
                .load(config -> new BuildTime(MOMENT.atZone(config.timezone()), BuildTime.Drafts.LEAVE_OUT));
    }

    private void write(Snapshot portal) throws IOException {
        String languages = portal.input().theme().strings().keySet().stream()
                .filter(lang -> lang.equals("vi") || lang.equals("en"))
                .sorted()
                .collect(Collectors.joining(", "));
        String all =
                text().replace("{url}", "https://mau.invalid" + base).replace("{languages}", "[" + languages + "]");
        for (String file : all.substring(FILE.length()).split("\n" + FILE)) {
            int end = file.indexOf('\n');
            Path path = folder.resolve(file.substring(0, end));
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            String text = file.substring(end + 1);
            boolean letters = !path.toString().endsWith(SOUND);
            Files.write(
                    path,
                    letters
                            ? (text + "\n").getBytes(StandardCharsets.UTF_8)
                            : Base64.getMimeDecoder().decode(text));
        }
    }

    private static String text() throws IOException {
        try (InputStream in = Objects.requireNonNull(Specimen.class.getResourceAsStream("specimen.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        bodies.close();
    }
}
