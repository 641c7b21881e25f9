/**
 * What {@code site.yml} says, as one small record per topic. It may use the ground rooms and is read only here. The keys
 * of each topic are declared once, as {@link bantin.yaml.Key keys} with their defaults and one Vietnamese sentence each:
 * reading, checking, the JSON Schema and the page of settings in {@code docs} all come from that declaration.
 */
@NullMarked
package bantin.config;

import org.jspecify.annotations.NullMarked;
