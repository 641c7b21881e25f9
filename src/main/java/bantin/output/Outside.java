package bantin.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * How a file looks without reading it.
 *
 * @param modified nanoseconds since 1970
 * @param place on the disk: the inode, where there is one
 */
record Outside(long size, long modified, String place) {

    /** Of the file itself; a link is none. */
    static Outside of(Path file) throws IOException {
        return of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    }

    static Outside of(BasicFileAttributes about) {
        Object key = about.fileKey();
        String place = key == null ? "-" : key.toString().replace(' ', '_');
        return new Outside(about.size(), about.lastModifiedTime().to(TimeUnit.NANOSECONDS), place);
    }

    /** @param disk on which the file is, by its number */
    static Outside of(FileLook look, long disk) {
        // as Java writes the key of a file
        return new Outside(
                look.size(), look.modified(), "(dev=" + Long.toHexString(disk) + ",ino=" + look.place() + ")");
    }

    /** Three words. */
    static Outside parse(String size, String modified, String place) {
        return new Outside(Long.parseLong(size), Long.parseLong(modified), place);
    }

    @Override
    public String toString() {
        return size + " " + modified + " " + place;
    }
}
