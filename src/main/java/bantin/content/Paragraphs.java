package bantin.content;

import bantin.problem.Place;

/** Reads a text of several paragraphs that stands in a field. */
public interface Paragraphs {
    Entry.Text read(String markdown, Place place);
}
