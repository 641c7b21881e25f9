package bantin.content.markdown.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Takes nodes out of a tree in one walk. Taken out one by one, each would cost as much as it has siblings, and a pasted
 * table has thousands.
 */
final class Sieve {
    enum Fate {
        STAYS,
        STAYS_WITH_ALL_INSIDE,
        GOES,
        GOES_WITH_ALL_INSIDE
    }

    private final Function<Node, Fate> fate;

    private Sieve(Function<Node, Fate> fate) {
        this.fate = fate;
    }

    /** Asks of each node below the root, those above before those inside. What is inside a node that goes takes its place. */
    static void sift(Element root, Function<Node, Fate> fate) {
        new Sieve(fate).sift(root);
    }

    // parsed HTML is at most 512 elements deep
    private void sift(Element parent) {
        List<Node> staying = new ArrayList<>(parent.childNodeSize());
        List<Element> within = new ArrayList<>();
        if (collect(parent, staying, within)) {
            parent.empty();
            parent.appendChildren(staying);
        }
        within.forEach(this::sift);
    }

    /** Whether anything goes. */
    private boolean collect(Element parent, List<Node> staying, List<Element> within) {
        boolean changed = false;
        for (Node node : List.copyOf(parent.childNodes())) {
            Fate itsFate = fate.apply(node);
            if (itsFate == Fate.STAYS || itsFate == Fate.STAYS_WITH_ALL_INSIDE) {
                staying.add(node);
                if (itsFate == Fate.STAYS && node instanceof Element element) {
                    within.add(element);
                }
            } else {
                changed = true;
                if (itsFate == Fate.GOES && node instanceof Element element) {
                    collect(element, staying, within);
                    element.empty();
                }
            }
        }
        return changed;
    }
}
