package bantin.publish.target;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A disk of its own, as small as a test wants it, that needs no rights: it is mounted in a name space of a process, seen
 * from outside through that process, and gone with it.
 */
public final class SmallDisk implements AutoCloseable {
    private final Process shell;
    private final BufferedReader answers;
    private final Path folder;

    public SmallDisk(Path folder, String size) throws IOException {
        this.folder = Files.createDirectories(folder);
        shell = new ProcessBuilder("unshare", "--map-root-user", "--mount", "sh")
                .redirectErrorStream(true)
                .start();
        answers = new BufferedReader(new InputStreamReader(shell.getInputStream(), StandardCharsets.UTF_8));
        run("mount -t tmpfs -o mode=777,size=" + size + " tmpfs '" + folder + "'");
    }

    public Path root() {
        return Path.of("/proc", String.valueOf(shell.pid()), "root", folder.toString());
    }

    public void resize(String size) throws IOException {
        run("mount -o remount,size=" + size + " '" + folder + "'");
    }

    public void allowOnlyReading() throws IOException {
        run("mount -o remount,ro '" + folder + "'");
    }

    public void allowWriting() throws IOException {
        run("mount -o remount,rw '" + folder + "'");
    }

    private void run(String command) throws IOException {
        shell.getOutputStream().write((command + " && echo done || echo failed\n").getBytes(StandardCharsets.UTF_8));
        shell.getOutputStream().flush();
        String said = "";
        for (String line = answers.readLine(); ; line = answers.readLine()) {
            if (line == null || line.equals("failed")) {
                throw new IOException(command + ": " + said);
            }
            if (line.equals("done")) {
                return;
            }
            said += line + "\n";
        }
    }

    @Override
    public void close() throws IOException {
        shell.getOutputStream().close();
        try {
            shell.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
