package bantin.publish;

import bantin.config.TargetConfig;
import bantin.problem.BantinException;
import bantin.publish.ftps.FtpsLine;
import bantin.publish.ftps.FtpsLogin;
import bantin.publish.s3.S3Target;
import bantin.publish.ssh.SftpTarget;
import bantin.publish.ssh.SshConnection;
import bantin.publish.target.Dialogue;
import bantin.publish.target.DirectoryTarget;
import bantin.publish.target.RemoteAddress;
import bantin.publish.target.Target;
import bantin.publish.target.TargetFailure;
import bantin.publish.target.ThisComputer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Opens the target that a configuration names. */
public final class TargetOpener {
    /** {@code C:\trang}, {@code D:/trang}, {@code \\may\chia-se}. */
    private static final Pattern WINDOWS = Pattern.compile("[A-Za-z]:[\\\\/].*|\\\\\\\\.*");

    private TargetOpener() {}

    /** Gets this computer ready for a target while something else takes its time. Nothing is connected yet. */
    public static void makeReady(TargetConfig config) {
        if (isSsh(config)) {
            SshConnection.warmUp();
        }
    }

    static boolean isSsh(TargetConfig config) {
        return config.to().startsWith("sftp://");
    }

    /** @param site the folder from which a relative path starts */
    public static Target open(TargetConfig config, Path site, ThisComputer computer, Dialogue dialogue) {
        try {
            if (isSsh(config)) {
                return sftp(config, computer, dialogue);
            }
            if (config.to().startsWith("s3://")) {
                return S3Target.open(config, computer, dialogue);
            }
            return config.to().startsWith("ftps://")
                    ? ftps(config, computer, dialogue)
                    : directory(config, site, computer);
        } catch (IOException e) {
            throw TargetFailure.at(config, e);
        }
    }

    private static Target directory(TargetConfig config, Path site, ThisComputer computer) {
        boolean windows = site.getFileSystem().getSeparator().equals("\\");
        if (!windows && WINDOWS.matcher(config.to()).matches()) {
            throw new BantinException("publish.to.windows", config.to(), config.name());
        }
        Path folder = site.resolve(computer.file(config.to())).toAbsolutePath().normalize();
        if (folder.startsWith(site.toAbsolutePath().normalize())) {
            // the next build would read or sweep away what was published, and editors would copy it around
            throw new BantinException("publish.to.inside", folder, config.name());
        }
        return new DirectoryTarget(folder);
    }

    private static Target sftp(TargetConfig config, ThisComputer computer, Dialogue dialogue) throws IOException {
        RemoteAddress address = RemoteAddress.parse(config.to(), 22, computer.user());
        SshConnection connection = SshConnection.open(config, computer, dialogue);
        try {
            return new SftpTarget(connection, connection.session(address), address.folder());
        } catch (IOException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static Target ftps(TargetConfig config, ThisComputer computer, Dialogue dialogue) throws IOException {
        RemoteAddress address = RemoteAddress.parse(config.to(), 21, computer.user());
        String password = computer.secret(config.name(), "PASSWORD")
                .or(() -> dialogue.secret("publish.password", address.user(), address.host())
                        .map(String::new))
                .orElseThrow(() -> new BantinException("publish.login", address.host(), address.user(), config.name()));
        return FtpsLogin.open(config, address, password, FtpsLine.trusting(null));
    }
}
