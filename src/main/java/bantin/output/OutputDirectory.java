package bantin.output;

import bantin.problem.BantinException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The site's folder on disk. It holds the last good site, whole, until a new one is. A new site that differs much takes its
 * place by two renames: between them the folder is missing, and {@link #repair()} brings the last good site back when the
 * program was killed just there. Of one that differs little, the few files are put in place, each of them whole, and what
 * nobody shows any more goes last; {@link #repair()} does the rest when the program was killed meanwhile.
 */
public final class OutputDirectory {
    private final Path folder;
    private final Path next;
    private final Path last;
    private final Witness witness;
    private final Supplier<Origins> origins;

    public OutputDirectory(Path folder) {
        this(folder, Witness.NOBODY, () -> Origins.NONE);
    }

    private OutputDirectory(Path folder, Witness witness, Supplier<Origins> origins) {
        this.witness = witness;
        this.origins = origins;
        this.folder = folder.toAbsolutePath().normalize();
        String name = String.valueOf(Objects.requireNonNull(this.folder.getFileName(), "a folder with a name"));
        this.next = this.folder.resolveSibling("." + name + ".next");
        this.last = this.folder.resolveSibling("." + name + ".last");
    }

    /** The same folder, in which somebody sees what is put there. */
    public OutputDirectory seenBy(SiteHashes other) {
        return new OutputDirectory(folder, other, origins);
    }

    /** The same folder, of whose files somebody remembers what they were made of. */
    public OutputDirectory remembering(Supplier<Origins> known) {
        return new OutputDirectory(folder, witness, known);
    }

    public Path folder() {
        return folder;
    }

    /** Undoes what an interrupted build left behind. Does nothing when all is well. */
    public void repair() {
        try {
            if (!Files.exists(folder) && Files.exists(last)) {
                Files.move(last, folder);
            }
            Folders.delete(last);
            if (FewChanges.areDecided(next)) {
                FewChanges.finish(next, folder);
            }
            Folders.delete(next);
        } catch (IOException e) {
            throw new BantinException(e, "output.unwritable", folder, e);
        }
    }

    /** Whether no interrupted build left anything. */
    public boolean isTidy() {
        return !Files.exists(last, LinkOption.NOFOLLOW_LINKS) && !Files.exists(next, LinkOption.NOFOLLOW_LINKS);
    }

    /** Begins a new site. Nothing changes in the folder until {@link Staging#swapIn()}. */
    public Staging stage() {
        refuseForeignFolder();
        repair();
        try {
            Files.createDirectories(next);
            Files.writeString(next.resolve(Folders.MARK), "bantin\n", StandardCharsets.UTF_8);
            return new Staging(this::swap, next, folder, SiteOnline.in(folder), witness, origins.get());
        } catch (IOException e) {
            throw new BantinException(e, "output.unwritable", folder, e);
        }
    }

    /** Two renames. When the second fails, the first is taken back. */
    private void swap() throws IOException {
        boolean replaces = Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
        if (replaces) {
            Files.move(folder, last, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(next, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replaces) {
                Files.move(last, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        DurableFile.forceFolder(Objects.requireNonNull(folder.getParent()));
        Folders.delete(last);
    }

    private void refuseForeignFolder() {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS) || Files.exists(folder.resolve(Folders.MARK))) {
            return;
        }
        try {
            if (Files.isDirectory(folder) && isEmpty(folder)) {
                return;
            }
        } catch (IOException e) {
            throw new BantinException(e, "output.unwritable", folder, e);
        }
        throw new BantinException("output.foreign", folder);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }
}
