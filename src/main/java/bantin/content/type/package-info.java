/**
 * Kinds of entries that are data: a type is a YAML file that declares its fields, its lists and its states. It may
 * use the ground rooms, {@code hash}, {@code config}, {@code source}, {@code content} and {@code content.body}. A
 * field is read through one {@link bantin.content.type.ValueReader}, whatever its type, and becomes one of a few
 * sorts of {@link bantin.content.Value}, so that lists, pages, search and schemas know types without a line for one
 * of them; no class names a type.
 *
 * <p>What is private is checked and then let go before there is an entry: what nobody holds nobody can publish.
 */
@NullMarked
package bantin.content.type;

import org.jspecify.annotations.NullMarked;
