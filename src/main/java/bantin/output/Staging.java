package bantin.output;

import bantin.hash.Fingerprint;
import bantin.problem.BantinException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A site in the making, beside the one online. Files may be put by several threads. Closing without
 * {@link #swapIn()} throws the new site away.
 */
public final class Staging implements AutoCloseable {
    /** So many files have to stay for each that is another: else the new site comes whole. */
    private static final int FEW = 4;

    private final Swap swap;
    private final Path next;
    private final Path online;
    private final SiteOnline standing;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final Set<String> written = ConcurrentHashMap.newKeySet();
    private final Set<String> kept = ConcurrentHashMap.newKeySet();
    private final AtomicInteger changed = new AtomicInteger();
    private final Witness witness;
    private final Origins origins;
    private boolean done;
    private Optional<Finish> finish = Optional.empty();

    /** Turns the folder from the old site to the new one. */
    interface Swap {
        void now() throws IOException;
    }

    Staging(Swap swap, Path next, Path online, SiteOnline standing, Witness witness, Origins origins) {
        this.swap = swap;
        this.next = next;
        this.online = online;
        this.standing = standing;
        this.witness = witness;
        this.origins = origins;
    }

    public void put(Artifact artifact) {
        Path target = artifact.path().in(next);
        Path old = artifact.path().in(online);
        Outside there = standing.files().get(artifact.path().path());
        Optional<Fingerprint> origin = artifact instanceof Artifact.Rendered r ? r.origin() : Optional.empty();
        try {
            if (there != null && isSame(artifact, old, there.size())) {
                kept.add(artifact.path().path());
                note(artifact.path(), old, there, origin);
            } else {
                createFolder(Objects.requireNonNull(target.getParent()));
                write(artifact, target);
                written.add(artifact.path().path());
                changed.addAndGet(there == null ? 0 : 1);
                note(artifact.path(), target, Outside.of(target), origin);
            }
        } catch (IOException e) {
            throw new BantinException(e, "output.unwritable", target, e);
        }
    }

    /** What files online were made of that are there as they were left; empty for one that is not, or was made of something else than the others. */
    public Optional<Fingerprint> origin(List<OutputPath> paths) {
        List<Optional<Fingerprint>> origins = paths.stream()
                .map(path -> this.origins.of(path, standing.files().get(path.path())))
                .distinct()
                .toList();
        return origins.size() == 1 ? origins.get(0) : Optional.empty();
    }

    /** Keeps files online that need not be made, for they would be made of the same. */
    public void keep(List<OutputPath> paths, Fingerprint origin) {
        for (OutputPath path : paths) {
            Path old = path.in(online);
            try {
                kept.add(path.path());
                note(path, old, Objects.requireNonNull(standing.files().get(path.path())), Optional.of(origin));
            } catch (IOException e) {
                throw new BantinException(e, "output.unwritable", old, e);
            }
        }
    }

    private void note(OutputPath path, Path file, Outside outside, Optional<Fingerprint> origin) throws IOException {
        witness.put(path, file, outside);
        origin.ifPresent(known -> origins.put(path, outside, known));
    }

    /** Puts the new site in place of the old one. */
    public Changes swapIn() {
        List<String> gone = standing.files().keySet().stream()
                .filter(path -> !kept.contains(path) && !written.contains(path))
                .sorted()
                .toList();
        try {
            if (isLittle(gone)) {
                force();
                FewChanges.decide(next, gone);
                // from here on the new site comes, if not now then by whoever builds next
                done = true;
                FewChanges.finish(next, online);
                Folders.delete(next);
                Set<Path> touched = Stream.concat(written.stream(), gone.stream())
                        .map(online::resolve)
                        .collect(Collectors.toSet());
                finish = standing.looks().map(looks -> new Finish(online, looks, touched));
            } else {
                for (String path : kept) {
                    keep(path);
                }
                force();
                DurableFile.force(next.resolve(Folders.MARK));
                swap.now();
                done = true;
            }
            origins.keep();
            int removed = gone.size() + standing.odd();
            return new Changes(written.size() - changed.get(), changed.get(), removed, kept.size());
        } catch (IOException e) {
            throw new BantinException(e, "output.swap", online, e);
        }
    }

    /** Of a site that was swapped in file by file. */
    public Optional<Finish> finish() {
        return finish;
    }

    /** Whether what differs can be put in place file by file, and is soon done. */
    private boolean isLittle(List<String> gone) {
        return (written.size() + gone.size()) * FEW <= kept.size()
                && standing.odd() == 0
                && standing.hasRoomFor(written);
    }

    /** Else, after a power cut, the names of new pages might lead to nothing, and the old site would be gone. */
    private void force() throws IOException {
        Set<Path> files = new HashSet<>();
        Set<Path> changed = new HashSet<>(Set.of(next));
        for (String path : written) {
            Path file = next.resolve(path);
            files.add(file);
            Path folder = Objects.requireNonNull(file.getParent());
            while (changed.add(folder)) {
                folder = Objects.requireNonNull(folder.getParent());
            }
        }
        DurableFile.forceAll(files, changed);
    }

    @Override
    public void close() {
        if (!done) {
            try {
                Folders.delete(next);
            } catch (IOException e) {
                throw new BantinException(e, "output.unwritable", next, e);
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

    private static boolean isSame(Artifact artifact, Path old, long size) throws IOException {
        if (artifact instanceof Artifact.Rendered rendered) {
            return size == rendered.bytes().length && holds(old, rendered.bytes());
        }
        Artifact.Copied copied = (Artifact.Copied) artifact;
        boolean sameSize = Files.size(copied.source()) == size;
        return sameSize && (copied.named() || Files.mismatch(copied.source(), old) < 0);
    }

    private static boolean holds(Path file, byte[] bytes) throws IOException {
        try {
            return Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (NoSuchFileException e) {
            // somebody took it away meanwhile
            return false;
        }
    }

    private static void write(Artifact artifact, Path target) throws IOException {
        if (artifact instanceof Artifact.Rendered rendered) {
            Files.write(target, rendered.bytes());
        } else if (artifact instanceof Artifact.Copied copied) {
            Files.copy(copied.source(), target);
        }
    }

    private void keep(String path) throws IOException {
        Path old = online.resolve(path);
        Path target = next.resolve(path);
        createFolder(Objects.requireNonNull(target.getParent()));
        try {
            Files.createLink(target, old);
        } catch (UnsupportedOperationException | IOException e) {
            // no hard links on this file system, or too many of one file
            Files.copy(old, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
