/**
 * YAML read safely into values that know their line and column. It may use {@code problem} and {@code text}, and is the
 * only room that imports SnakeYAML. No Java object is ever built from YAML: the text is composed into nodes, and typed
 * getters declared as {@link bantin.yaml.Key keys} read them, so that the same keys give the checks, the "did you mean"
 * and the JSON Schema.
 */
@NullMarked
package bantin.yaml;

import org.jspecify.annotations.NullMarked;
