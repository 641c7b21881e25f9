package bantin.preview.access;

import bantin.problem.BantinException;
import java.io.IOException;
import java.net.BindException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.DetectorConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;

/** Where requests come in: one door for this machine, and one for the local network when guests are let in. */
public final class Doors {
    private static final int PORTS_TO_TRY = 50;

    private final String host;
    private final List<ServerConnector> doors = new ArrayList<>();

    public Doors(Server server, String host, Optional<Guests> guests) {
        this.host = host;
        add(server, host, new HttpConnectionFactory(http()));
        guests.ifPresent(
                one -> add(server, one.address(), one.key().map(Doors::locked).orElseGet(Doors::plain)));
    }

    private void add(Server server, String at, ConnectionFactory... speaks) {
        ServerConnector door = new ServerConnector(server, 1, 1, speaks);
        door.setHost(at);
        server.addConnector(door);
        doors.add(door);
    }

    private static ConnectionFactory[] plain() {
        return new ConnectionFactory[] {new HttpConnectionFactory(http())};
    }

    /** Who comes without TLS is heard, and sent to where it is spoken. */
    private static ConnectionFactory[] locked(DeskKey key) {
        HttpConfiguration http = http();
        http.addCustomizer(new SecureRequestCustomizer(false));
        SslConnectionFactory tls =
                new SslConnectionFactory(key.certificate().context(), HttpVersion.HTTP_1_1.asString());
        return new ConnectionFactory[] {new DetectorConnectionFactory(tls), new HttpConnectionFactory(http)};
    }

    private static HttpConfiguration http() {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        return http;
    }

    /** All doors have the same number; when it is taken at one of them, the next number is tried. */
    public void open(int first) throws IOException {
        for (int port = first; ; port++) {
            try {
                int number = port;
                for (ServerConnector door : doors) {
                    door.setPort(number);
                    door.open();
                    number = door.getLocalPort();
                }
                return;
            } catch (IOException e) {
                boolean taken = e instanceof BindException || e.getCause() instanceof BindException;
                if (!taken || port == first + PORTS_TO_TRY || port == 65535) {
                    throw new BantinException(e, "preview.port", host, port);
                }
                close();
            }
        }
    }

    /** The port that is used, which is another than asked for when that one was taken. */
    public int port() {
        return doors.get(0).getLocalPort();
    }

    public void close() {
        doors.forEach(ServerConnector::close);
    }
}
