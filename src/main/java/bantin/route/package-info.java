/**
 * Addresses: the site's promise to the world. It may use the ground rooms, {@code config}, {@code source}, {@code content}
 * and {@code image}, and is the only room that makes an address. An address depends on the item alone (its slug, category
 * and date, or a photo's content hash), never on its neighbours, so that adding an article moves no other.
 */
@NullMarked
package bantin.route;

import org.jspecify.annotations.NullMarked;
