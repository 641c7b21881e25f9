package bantin.render.theme.engine;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ExtendsNode;
import io.pebbletemplates.pebble.node.Node;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.template.ScopeChain;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The inside of a body. What in it asks only for values that stand on many pages is said once for each set of them, as many
 * neighbours together as do so, and put as it is into the next page that has the same values. The first pages show which do.
 */
final class Pieces extends BodyNode {
    /** A longer text is hardly ever the same again. */
    private static final int LONGEST = 64;

    private static final Object NULL = new Object();
    private static final Object MISSING = new Object();

    private final Workshop workshop;
    private final List<AskedValues.@Nullable All> asked = new ArrayList<>();
    private final RenderableNode[] all;
    private volatile Run @Nullable [] runs;

    /** What all bodies of a theme share. */
    record Workshop(Budget budget, RecordAttributes attributes, Function<String, PebbleTemplate> templates) {
        /** Null for one that the engine can't take in: it is told when a page wants it. */
        @Nullable
        Node part(String name) {
            try {
                return ((PebbleTemplateImpl) templates.apply(name)).getRootNode();
            } catch (RuntimeException | StackOverflowError e) {
                return null;
            }
        }
    }

    /** @param asked null where it is filled in each time */
    private record Run(RenderableNode[] nodes, AskedValues.@Nullable All asked) {}

    /** A row is gone through without an object for where one is. */
    private static void render(
            RenderableNode[] nodes, PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
            throws IOException {
        for (RenderableNode node : nodes) {
            node.render(self, writer, context);
        }
    }

    private Pieces(int line, List<RenderableNode> children, Workshop workshop) {
        super(line, List.copyOf(children));
        this.workshop = workshop;
        this.all = children.toArray(new RenderableNode[0]);
    }

    /** Puts pieces into all bodies of a template. */
    static NodeVisitor into(PebbleTemplate template, Workshop workshop) {
        return new AbstractNodeVisitor((PebbleTemplateImpl) template) {
            private @Nullable BodyNode outermost;
            private boolean hasParent;

            @Override
            public void visit(RootNode root) {
                outermost = root.getBody();
                super.visit(root);
            }

            @Override
            public void visit(ExtendsNode node) {
                hasParent = true;
            }

            @Override
            public void visit(BodyNode body) {
                super.visit(body);
                // of a template with a parent, the engine wants to see itself what stands outside of blocks
                if (!body.getChildren().isEmpty() && (body != outermost || !hasParent)) {
                    body.getChildren()
                            .replaceAll(child -> child instanceof TextNode text ? StandingText.of(text) : child);
                    Pieces pieces = new Pieces(body.getLineNumber(), body.getChildren(), workshop);
                    body.getChildren().clear();
                    body.getChildren().add(pieces);
                }
            }
        };
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
        if (!(writer instanceof PageText page) || page.said == null) {
            render(all, self, writer, context);
            return;
        }
        Run[] known = runs;
        for (Run run : known == null ? inRuns(page.said, context) : known) {
            AskedValues.All values = page.half() == 0 ? run.asked() : null;
            SaidPieces.Key key = values == null ? null : key(run, values, page.said, context);
            if (key != null && key != SaidPieces.Key.NONE) {
                say(key, run, self, page, context);
                continue;
            }
            if (values != null && key == null) {
                inRuns(page.said, context);
            }
            render(run.nodes(), self, page, context);
        }
    }

    private void say(SaidPieces.Key key, Run run, PebbleTemplateImpl self, PageText page, EvaluationContextImpl context)
            throws IOException {
        SaidPieces said = Objects.requireNonNull(page.said);
        SaidPieces.Piece known = said.get(key);
        // where a budget ends it ends in the same place, whatever was said before
        if (known != null && workshop.budget().spend(known.rounds())) {
            page.write(known);
            return;
        }
        int before = workshop.budget().spent();
        PageText beside = page.beside();
        render(run.nodes(), self, beside, context);
        SaidPieces.Piece piece = beside.piece(workshop.budget().spent() - before);
        page.write(piece);
        page.end(beside.half());
        if (beside.half() == 0) {
            said.put(key, piece);
        }
    }

    /** A child that asks only once for what is not the same on many pages is filled in each time from then on. */
    private synchronized Run[] inRuns(SaidPieces said, EvaluationContextImpl context) {
        if (asked.isEmpty()) {
            // all or none: what stops here stops in the same way on the next page
            asked.addAll(Arrays.stream(all)
                    .map(child -> asked(List.of(child), context))
                    .toList());
        }
        asked.replaceAll(values -> values == null || key(this, values, said, context) == null ? null : values);
        List<Run> found = new ArrayList<>();
        int from = 0;
        boolean kept = false;
        for (int to = 0; to <= all.length; to++) {
            boolean next = to < all.length && isKept(to, kept);
            if (to == all.length || to > 0 && next != kept) {
                RenderableNode[] together = Arrays.copyOfRange(all, from, to);
                found.add(new Run(together, kept ? asked(List.of(together), context) : null));
                from = to;
            }
            kept = next;
        }
        Run[] made = found.toArray(new Run[0]);
        runs = made;
        return made;
    }

    /** What says the same on all pages is as quickly said as found: it is kept only with something else. */
    private boolean isKept(int child, boolean before) {
        RenderableNode node = all[child];
        return asked.get(child) != null && (before || !(node instanceof TextNode || node instanceof Round));
    }

    private AskedValues.@Nullable All asked(List<RenderableNode> nodes, EvaluationContextImpl context) {
        return AskedValues.of(nodes, context.getExtensionRegistry(), workshop::part);
    }

    /** Null where a value is not the same on many pages. */
    private SaidPieces.@Nullable Key key(
            Object piece, AskedValues.All asked, SaidPieces said, EvaluationContextImpl context) {
        ScopeChain scope = context.getScopeChain();
        List<Object> values = new ArrayList<>(8);
        for (AskedValues.One one : asked.values()) {
            Object value = scope.get(one.name());
            if (value == null && !scope.containsKey(one.name())) {
                values.add(MISSING);
            } else if (one.assigned()) {
                return null;
            } else if (!isAdded(value == null ? NULL : value, said, values)) {
                if (said.ofBothKinds.test(value)) {
                    return SaidPieces.Key.NONE;
                }
                if (!areAdded(value, one, said, values)) {
                    return null;
                }
            }
        }
        return new SaidPieces.Key(piece, values.toArray());
    }

    /** A component is a list on all pages, or on none. */
    private boolean areAdded(Object owner, AskedValues.One asked, SaidPieces said, List<Object> values) {
        // else a list with nothing in it and the number 0 were the same
        values.add(owner.getClass());
        for (String component : asked.components()) {
            if (!said.few.test(owner, component)) {
                return false;
            }
            Object value = workshop.attributes().of((Record) owner, component);
            List<?> each = value instanceof List<?> list ? list : Collections.singletonList(value);
            values.add(each.size());
            for (Object one : each) {
                if (!isAdded(one == null ? NULL : one, said, values)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isAdded(Object value, SaidPieces said, List<Object> values) {
        boolean same = value instanceof String text
                ? text.length() <= LONGEST
                : value == NULL || SaidPieces.isPlain(value) || said.shared.test(value);
        return same && values.add(value);
    }
}
