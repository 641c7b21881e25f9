package bantin.preview.access;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Others of the local network, such as a phone.
 *
 * @param address this machine's in that network
 * @param invite is given the address to open, at the beginning and whenever a guest used it up
 * @param key with which a guest may write too
 */
public record Guests(String address, Consumer<String> invite, Optional<DeskKey> key) {

    /** Who may look, and no more. */
    public Guests(String address, Consumer<String> invite) {
        this(address, invite, Optional.empty());
    }
}
