package bantin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that sees to the parts of tests, on a machine whose only programs are those that the test puts there. */
class ProvisionTest {
    private static final List<String> PARTS =
            List.of("chromium-headless-shell", "chromedriver", "sshd", "nginx", "vsftpd");

    @TempDir
    private Path temp;

    private Path bin = Path.of("");
    private Path script = Path.of("");
    private Path font = Path.of("");

    @BeforeEach
    void emptyMachine() throws IOException {
        bin = Files.createDirectories(temp.resolve("bin"));
        for (String tool : List.of("sh", "chmod", "rm", "tee", "env", "touch")) {
            program(tool, "exec /usr/bin/" + tool + " \"$@\"");
        }
        // the real script, except that it sees neither the real servers nor the real policy file of this machine
        String text = Files.readString(Path.of("src/test/provision.sh"))
                .replace(":/usr/local/sbin:/usr/sbin:/sbin", "")
                .replace("/usr/sbin/policy-rc.d", temp.resolve("policy-rc.d").toString())
                .replace("/usr/share/fonts", temp.resolve("fonts").toString());
        font = Files.createFile(Files.createDirectories(temp.resolve("fonts/truetype/liberation"))
                .resolve("LiberationSans-Regular.ttf"));
        script = Files.writeString(temp.resolve("provision.sh"), text);
        program("id", "echo 0");
    }

    @Test
    void presentPartsAreUsed() throws Exception {
        for (String part : PARTS) {
            program(part, "exit 0");
        }

        Ran ran = provision();

        assertThat(ran).isEqualTo(new Ran(0, "", ""));
    }

    @Test
    void absentPartsAreInstalledAndNothingElse() throws Exception {
        for (String part : PARTS.subList(0, 3)) {
            program(part, "exit 0");
        }
        program(
                "apt-get",
                "echo \"$@\" >>'%s/asked'; for p in nginx vsftpd; do touch '%s'/$p; chmod +x '%s'/$p; done"
                        .formatted(temp, bin, bin));

        Ran ran = provision();

        assertThat(ran.code()).isZero();
        assertThat(temp.resolve("asked")).hasContent("install -y -q --no-install-recommends nginx-light vsftpd");
        assertThat(temp.resolve("policy-rc.d")).doesNotExist();
    }

    @Test
    void absentFontIsInstalled() throws Exception {
        for (String part : PARTS) {
            program(part, "exit 0");
        }
        Files.delete(font);
        program("apt-get", "echo \"$@\" >>'%s/asked'; touch '%s'".formatted(temp, font));

        Ran ran = provision();

        assertThat(ran.code()).isZero();
        assertThat(temp.resolve("asked")).hasContent("install -y -q --no-install-recommends fonts-liberation");
    }

    @Test
    void listOfPackagesIsRenewedWhenInstallingFails() throws Exception {
        program(
                "apt-get",
                ("echo \"$1\" >>'%s/asked'; [ \"$1\" = update ] && touch '%s/renewed'; "
                                + "[ -e '%s/renewed' ] || exit 100; for p in %s; do touch '%s'/$p; chmod +x '%s'/$p; done")
                        .formatted(temp, temp, temp, String.join(" ", PARTS), bin, bin));

        Ran ran = provision();

        assertThat(ran.code()).isZero();
        assertThat(temp.resolve("asked")).hasContent("install\nupdate\ninstall");
    }

    @Test
    void absentPartsThatCannotBeInstalledAreNamed() throws Exception {
        program("chromium-headless-shell", "exit 0");

        Ran ran = provision();

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("sudo apt-get install chromium-driver openssh-server nginx-light vsftpd\n");
    }

    @Test
    void withoutRootOrSudoNothingIsTried() throws Exception {
        program("id", "echo 1000");
        program("sudo", "exit 1");
        program("apt-get", "touch '%s/asked'".formatted(temp));

        Ran ran = provision();

        assertThat(ran.code()).isEqualTo(1);
        assertThat(temp.resolve("asked")).doesNotExist();
    }

    private void program(String name, String deed) throws IOException {
        Path file = bin.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + deed + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Ran provision() throws IOException, InterruptedException {
        return Ran.run(temp, Map.of("PATH", bin.toString()), bin.resolve("sh").toString(), script.toString());
    }
}
