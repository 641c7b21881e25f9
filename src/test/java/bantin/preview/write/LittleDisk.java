package bantin.preview.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A disk of a few megabytes, seen by one process and gone with it. */
final class LittleDisk {
    private LittleDisk() {}

    /** What a program says whose first argument is an empty folder on such a disk. */
    static String said(Class<?> program, Path folder, int megabytes) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        "unshare",
                        "--map-root-user",
                        "--mount",
                        "sh",
                        "-c",
                        "mount -t tmpfs -o size=" + megabytes
                                + "m tmpfs \"$1\" && exec \"$2\" -XX:TieredStopAtLevel=1 -cp \"$3\" " + "\"$4\" \"$1\"",
                        "sh",
                        folder.toString(),
                        java,
                        System.getProperty("java.class.path"),
                        program.getName())
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
