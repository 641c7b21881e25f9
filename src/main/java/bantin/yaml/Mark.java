package bantin.yaml;

import bantin.problem.Place;

/**
 * Where a node stands in its text: lines from 0, columns in code points from 0, the end not included.
 */
record Mark(YamlText yaml, int line, int column, int endLine, int endColumn) {

    /** A text as a whole. */
    static Mark of(YamlText yaml) {
        return new Mark(yaml, -1, 0, -1, 0);
    }

    /** From the beginning of the node to its end, or to the end of its first line. */
    Place place() {
        return line < 0 ? yaml.place() : yaml.place(line, column, endLine == line ? endColumn : Integer.MAX_VALUE);
    }

    /** The whole line in which the node begins. */
    Place wholeLine() {
        return line < 0 ? yaml.place() : yaml.place(line);
    }

    /** Only where it is: the text may be long. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
