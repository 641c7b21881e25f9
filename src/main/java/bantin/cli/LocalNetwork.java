package bantin.cli;

import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;

/** This machine as its neighbours see it. */
final class LocalNetwork {
    private LocalNetwork() {}

    /** The address at which a phone in the same network reaches this machine. */
    static Optional<String> address() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(LocalNetwork::reachesOthers)
                    .sorted(Comparator.comparingInt(NetworkInterface::getIndex))
                    .flatMap(card -> Collections.list(card.getInetAddresses()).stream())
                    .filter(Inet4Address.class::isInstance)
                    .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                    // machines with containers have inner networks too: those of homes and offices first
                    .min(Comparator.comparingInt(LocalNetwork::strangeness))
                    .map(InetAddress::getHostAddress);
        } catch (SocketException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int strangeness(InetAddress address) {
        String number = address.getHostAddress();
        if (number.startsWith("192.168.")) {
            return 0;
        }
        return number.startsWith("10.") ? 1 : address.isSiteLocalAddress() ? 2 : 3;
    }

    private static boolean reachesOthers(NetworkInterface card) {
        try {
            return card.isUp() && !card.isLoopback() && !card.isPointToPoint();
        } catch (SocketException e) {
            return false;
        }
    }
}
