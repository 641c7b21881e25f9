/**
 * YAML read safely into values that know their line and column. It may use {@code problem}, {@code text}
 * and the SnakeYAML engine, which reads YAML 1.2 and which no other room knows. No Java object is ever built from YAML:
 * its events are composed into nodes within limits, and typed getters declared as {@link bantin.yaml.Key keys} read them,
 * so that the same keys give the checks, the "did you mean" and the JSON Schema.
 */
@NullMarked
package bantin.yaml;

import org.jspecify.annotations.NullMarked;
