package bantin.content;

import bantin.problem.Place;

/**
 * A file that an entry offers to its readers.
 *
 * @param title shown instead of the file's name, or empty
 */
public record Attachment(String target, String title, Place place) {}
