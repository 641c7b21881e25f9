/**
 * Addresses: the site's promise to the world. It may use the ground rooms, {@code config}, {@code source}, {@code content}
 * and {@code image}, and is the only room that makes an address. An address depends on the item alone (its slug, category
 * and date, or a photo's content hash), never on its neighbours, so that adding an article moves no other. A name that
 * some computers refuse is the one exception, and it too depends on nothing else: {@link bantin.route.Route#of} has the rule.
 */
@NullMarked
package bantin.route;

import org.jspecify.annotations.NullMarked;
