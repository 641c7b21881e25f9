package bantin.content;

import bantin.yaml.YamlMap;

/**
 * The YAML between two lines {@code ---} at the head of a file, and the Markdown below it.
 *
 * @param linesBefore lines of the file above the body
 */
record FrontMatter(YamlMap fields, String body, int linesBefore) {}
