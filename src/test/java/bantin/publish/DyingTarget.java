package bantin.publish;

import bantin.hash.FullHash;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A target whose publisher dies before one of its changes. */
final class DyingTarget implements Target {
    private final Target target;
    private int left;

    /** @param left how many changes are still made */
    DyingTarget(Target target, int left) {
        this.target = target;
        this.left = left;
    }

    /** Stands for the process that ends just there. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private synchronized Target change() {
        if (left-- <= 0) {
            throw new Killed();
        }
        return target;
    }

    @Override
    public boolean hasLinks() {
        return target.hasLinks();
    }

    @Override
    public int threads() {
        return 1;
    }

    @Override
    public Map<String, Long> list(String folder) throws IOException {
        return target.list(folder);
    }

    @Override
    public Set<String> names(String folder) throws IOException {
        return target.names(folder);
    }

    @Override
    public Optional<InputStream> open(String path) throws IOException {
        return target.open(path);
    }

    @Override
    public void put(String path, long size, Bytes bytes) throws IOException {
        change().put(path, size, bytes);
    }

    @Override
    public boolean copy(Map<String, String> fromTo) throws IOException {
        return change().copy(fromTo);
    }

    @Override
    public boolean claim(String path, String text) throws IOException {
        return change().claim(path, text);
    }

    @Override
    public void giveUp(String path) throws IOException {
        change().giveUp(path);
    }

    @Override
    public Optional<Map<String, FullHash>> hashes(Collection<String> paths) throws IOException {
        return target.hashes(paths);
    }

    @Override
    public void rename(String from, String to) throws IOException {
        change().rename(from, to);
    }

    @Override
    public void delete(Collection<String> paths) throws IOException {
        change().delete(paths);
    }

    @Override
    public void deleteFolder(String folder) throws IOException {
        change().deleteFolder(folder);
    }

    @Override
    public Optional<String> linkTarget(String path) throws IOException {
        return target.linkTarget(path);
    }

    @Override
    public void link(String path, String to) throws IOException {
        change().link(path, to);
    }

    @Override
    public void close() throws IOException {
        target.close();
    }
}
