package bantin.content;

import bantin.problem.Problems;
import bantin.yaml.YamlMap;

/**
 * The YAML between two lines {@code ---} at the head of a file, and the Markdown below it.
 *
 * @param linesBefore lines of the file above the body
 */
record FrontMatter(YamlMap fields, String body, int linesBefore) {

    /**
     * A head that is faulty, of another form or not there at all is a problem; what is below it is read all the same, so
     * that its mistakes are told too.
     */
    static FrontMatter split(String file, String text, Problems problems) {
        return new HeadSplitter(file, text, problems).split();
    }
}
