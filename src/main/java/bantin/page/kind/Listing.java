package bantin.page.kind;

import bantin.content.Entry;
import bantin.route.Route;
import java.util.List;

/**
 * What a page of a list shows.
 *
 * @param head where the list begins
 * @param number of the page, counted from the oldest; 0 is the head
 * @param count how many numbered pages there are
 */
public record Listing<E extends Entry>(Route head, int number, int count, List<E> entries) {}
