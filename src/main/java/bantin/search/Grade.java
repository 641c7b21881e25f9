package bantin.search;

import bantin.content.Searched;

/** How well an item has a term, in a few steps, the commonest first: each takes one bit more. */
final class Grade {
    static final int ONCE = 0;
    static final int AGAIN = 1;
    static final int OFTEN = 2;
    static final int IN_SUMMARY = 3;
    static final int IN_TITLE = 4;
    static final int IN_TITLE_AND_TEXT = 5;

    private Grade() {}

    /**
     * @param weight of the heaviest place where it stands
     * @param inBody how often it stands in the body
     */
    static int of(int weight, int inBody) {
        if (weight == Searched.Weight.TITLE.ordinal()) {
            return inBody > 1 ? IN_TITLE_AND_TEXT : IN_TITLE;
        }
        if (weight == Searched.Weight.SUMMARY.ordinal()) {
            return IN_SUMMARY;
        }
        return inBody == 1 ? ONCE : inBody < 4 ? AGAIN : OFTEN;
    }
}
