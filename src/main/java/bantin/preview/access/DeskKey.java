package bantin.preview.access;

import java.time.Clock;
import java.util.function.Consumer;

/**
 * What lets a guest write.
 *
 * @param alarm is given the address from which wrong passwords come
 */
public record DeskKey(DeskPassword password, OwnCertificate certificate, Clock clock, Consumer<String> alarm) {}
