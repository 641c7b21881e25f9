package bantin.publish.target;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.publish.PublishingContract;
import bantin.publish.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

class DirectoryTargetTest extends PublishingContract {
    private int folders;

    @Override
    protected int changesBetweenDeaths() {
        return 1;
    }

    @Override
    protected Place place() {
        return Place.onDisk(temp.resolve("server-" + folders++));
    }

    /** As they are made where the umask is 077. */
    @Test
    void webServersMayReadClosedFilesAndFolders() throws IOException {
        Path folder = Files.createDirectory(
                temp.resolve("kín"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path file = Files.createFile(
                folder.resolve("index.html"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));

        WebReaders.admit(folder);
        WebReaders.admit(file);

        assertThat(Visitor.closed(folder)).isEmpty();
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-r--r--"));
    }
}
