package bantin.preview.access;

import bantin.output.DurableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder of the site whose files nobody else of this machine reads, where the disk knows of such rights. */
record PrivateFolder(Path path) {
    static PrivateFolder of(Path site) throws IOException {
        Path folder = site.resolve(".bantin").resolve("access");
        Files.createDirectories(folder);
        restrict(folder, "rwx------");
        return new PrivateFolder(folder);
    }

    /** Gives a file that was made here its name. */
    void settle(Path made, String name) throws IOException {
        restrict(made, "rw-------");
        DurableFile.move(made, path.resolve(name));
    }

    private static void restrict(Path path, String rights) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }
}
