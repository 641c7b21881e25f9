package bantin.preview;

import bantin.problem.Messages;
import java.nio.file.Path;

/**
 * How a preview is started.
 *
 * @param site the folder of the site
 * @param host the name or number to listen at
 * @param port the first port to try; 0 for any
 * @param polls whether to look at the files at intervals although the drive tells of changes
 * @param messages in which language problems are shown
 */
public record PreviewSettings(Path site, String host, int port, boolean polls, Messages messages) {}
