package bantin.publish.ftps;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.publish.Desk;
import bantin.publish.PublishingContract;
import bantin.publish.target.Place;
import bantin.publish.target.RemoteAddress;
import bantin.publish.target.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.commons.net.ftp.FTPSClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real vsftpd on the loopback address. */
class FtpsTargetTest extends PublishingContract {
    @TempDir
    static Path shared;

    private static FtpsServer server;
    private int folders;

    @BeforeAll
    static void startServer() throws IOException {
        server = new FtpsServer(shared);
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    /** What FTP calls the changes of a file, and those of the folder that is the lock. */
    private static final Pattern CHANGE = Pattern.compile("(STOR|APPE|RNTO|DELE) .*|(MKD|RMD) .*\\.held");

    @Override
    protected Place place() {
        Path folder = temp.resolve("cong-" + folders++);
        return new Place() {
            @Override
            public Path disk() {
                return folder;
            }

            @Override
            public Target open() throws IOException {
                return server.open(folder);
            }

            @Override
            public Target open(Runnable step) throws IOException {
                return server.open(folder, server.port, new FtpsLine(false, server.trust(), "TLSv1.2") {
                    @Override
                    public int sendCommand(String command, String argument) throws IOException {
                        if (CHANGE.matcher(command + " " + argument).matches()) {
                            step.run();
                        }
                        return super.sendCommand(command, argument);
                    }
                });
            }
        };
    }

    @Test
    void aWrongPasswordIsSaidInWords() {
        RemoteAddress address = new RemoteAddress("lan", "127.0.0.1", server.port, "/");

        assertThatThrownBy(() -> FtpsLogin.open(Desk.inPlace(), address, "sai-mat-khau", server.trust()))
                .hasMessageContaining("publish.login")
                .hasMessageNotContaining("sai-mat-khau");
    }

    /** Java by itself opens a session for each line, which this server refuses, and then hangs up. */
    @Test
    void aServerThatOpensNoLineForFilesIsNotTakenForAnEmptyOne() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("tu-choi"));
        Files.writeString(folder.resolve("index.html"), "trang");

        assertThatThrownBy(() -> careless(folder).list("")).hasMessageContaining("publish.ftps.line");
        assertThatThrownBy(() -> careless(folder).open("index.html")).hasMessageContaining("publish.ftps.line");
        assertThatThrownBy(() -> put(careless(folder), "moi.html", "trang")).hasMessageContaining("publish.ftps.line");
    }

    private static Target careless(Path folder) throws IOException {
        FTPSClient client = new FTPSClient(false, server.trust());
        client.connect("127.0.0.1", server.port);
        client.login("anonymous", "lan");
        client.execPBSZ(0);
        client.execPROT("P");
        client.enterLocalPassiveMode();
        return new FtpsTarget(client, folder + "/");
    }

    @Test
    void aCertificateOfNobodyIsRefused() {
        RemoteAddress address = new RemoteAddress("anonymous", "127.0.0.1", server.port, "/");

        assertThatThrownBy(() -> FtpsLogin.open(Desk.inPlace(), address, "lan", FtpsLine.trusting(null)))
                .hasMessageContaining("publish.certificate");
    }
}
