package bantin.attachment;

import bantin.image.file.Refused;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is published of a file.
 *
 * @param file itself, or a cleaned copy
 * @param told what its editor should know
 */
public record Published(Path file, Optional<Refused> told) {}
