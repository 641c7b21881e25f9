package bantin.output;

import bantin.hash.Fingerprint;
import bantin.problem.BantinException;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A site in the making, beside the one online. Files may be put by several threads. Closing without
 * {@link #swapIn()} throws the new site away.
 */
public final class Staging implements AutoCloseable {
    private final Swap swap;
    private final Path next;
    private final Path online;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final Set<Path> written = ConcurrentHashMap.newKeySet();
    private final AtomicInteger added = new AtomicInteger();
    private final AtomicInteger changed = new AtomicInteger();
    private final AtomicInteger unchanged = new AtomicInteger();
    private final Witness witness;
    private final Origins origins;
    private boolean done;

    /** Sees every file of the new site as it lies there, from several threads. */
    public interface Witness {
        /** @param file where it lies until the new site is swapped in */
        void put(OutputPath path, Path file) throws IOException;

        Witness NOBODY = (path, file) -> {};
    }

    /** Turns the folder from the old site to the new one. */
    interface Swap {
        /** @return how many files the old one had */
        int now() throws IOException;
    }

    Staging(Swap swap, Path next, Path online, Witness witness, Origins origins) {
        this.witness = witness;
        this.origins = origins;
        this.swap = swap;
        this.next = next;
        this.online = online;
        written.add(next.resolve(Folders.MARK));
    }

    public void put(Artifact artifact) {
        Path target = artifact.path().in(next);
        Path old = artifact.path().in(online);
        try {
            createFolder(Objects.requireNonNull(target.getParent()));
            boolean exists = Files.isRegularFile(old, LinkOption.NOFOLLOW_LINKS);
            if (exists && isSame(artifact, old)) {
                keep(old, target);
                unchanged.incrementAndGet();
            } else {
                write(artifact, target);
                written.add(target);
                (exists ? changed : added).incrementAndGet();
            }
            note(artifact.path(), target, artifact instanceof Artifact.Rendered r ? r.origin() : Optional.empty());
        } catch (IOException e) {
            throw new BantinException(e, "output.unwritable", target, Folders.reason(e));
        }
    }

    /**
     * Keeps files online that are known to be made of this; says whether they were kept. Else they must be made and put.
     */
    public boolean keeps(List<OutputPath> paths, Fingerprint origin) {
        if (!paths.stream().allMatch(path -> origins.holds(path, path.in(online), origin))) {
            return false;
        }
        for (OutputPath path : paths) {
            Path target = path.in(next);
            try {
                createFolder(Objects.requireNonNull(target.getParent()));
                keep(path.in(online), target);
                unchanged.incrementAndGet();
                note(path, target, Optional.of(origin));
            } catch (IOException e) {
                throw new BantinException(e, "output.unwritable", target, Folders.reason(e));
            }
        }
        return true;
    }

    private void note(OutputPath path, Path file, Optional<Fingerprint> origin) throws IOException {
        witness.put(path, file);
        if (origin.isPresent()) {
            origins.put(path, file, origin.get());
        }
    }

    /** Puts the new site in place of the old one. */
    public Changes swapIn() {
        try {
            force();
            int before = swap.now();
            done = true;
            origins.keep();
            int removed = Math.max(0, before - unchanged.get() - changed.get());
            return new Changes(added.get(), changed.get(), removed, unchanged.get());
        } catch (IOException e) {
            throw new BantinException(e, "output.swap", online, Folders.reason(e));
        }
    }

    /** Else, after a power cut, the names of new pages might lead to nothing, and the old site would be gone. */
    private void force() throws IOException {
        Set<Path> changed = new HashSet<>(Set.of(next));
        for (Path file : written) {
            Path folder = Objects.requireNonNull(file.getParent());
            while (changed.add(folder)) {
                folder = Objects.requireNonNull(folder.getParent());
            }
        }
        DurableFile.forceAll(written, changed);
    }

    @Override
    public void close() {
        if (!done) {
            try {
                Folders.delete(next);
            } catch (IOException e) {
                throw new BantinException(e, "output.unwritable", next, Folders.reason(e));
            }
        }
    }

    private void createFolder(Path folder) throws IOException {
        // noted only once it is there: another thread may be about to write into it
        if (!folders.contains(folder)) {
            Files.createDirectories(folder);
            folders.add(folder);
        }
    }

    private static boolean isSame(Artifact artifact, Path old) throws IOException {
        if (artifact instanceof Artifact.Rendered rendered) {
            return holds(old, rendered.bytes());
        }
        Artifact.Copied copied = (Artifact.Copied) artifact;
        boolean sameSize = Files.size(copied.source()) == Files.size(old);
        return sameSize && (copied.named() || Files.mismatch(copied.source(), old) < 0);
    }

    private static boolean holds(Path file, byte[] bytes) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.size() != bytes.length) {
            return false;
        }
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            java.nio.ByteBuffer there = java.nio.ByteBuffer.allocate(bytes.length);
            while (there.hasRemaining() && channel.read(there) >= 0) {
                // reads until the buffer is full or the file ends
            }
            return Arrays.equals(there.array(), bytes);
        }
    }

    private static void write(Artifact artifact, Path target) throws IOException {
        if (artifact instanceof Artifact.Rendered rendered) {
            Files.write(target, rendered.bytes());
        } else if (artifact instanceof Artifact.Copied copied) {
            Files.copy(copied.source(), target);
        }
    }

    private static void keep(Path old, Path target) throws IOException {
        try {
            Files.createLink(target, old);
        } catch (UnsupportedOperationException | IOException e) {
            // no hard links on this file system, or too many of one file
            Files.copy(old, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
