package bantin.render.view;

import java.util.Set;

/** Which values come again on other pages. */
public final class Repeated {
    private static final Set<String> FEW = Set.of("type", "lang", "translations", "feeds", "noindex", "withdrawn");

    private Repeated() {}

    /** Whether a value is made once, and stands as the same object on all pages that show it. */
    public static boolean isShared(Object value) {
        return value instanceof SiteView
                || value instanceof Views.CardView
                || value instanceof ItemViews.RowView
                || value instanceof ItemViews.WorkView
                || value instanceof Views.FeedView
                || value instanceof ItemViews.FieldView field && field.common();
    }

    /** Whether some of its kind are shared, and others not. */
    public static boolean isOfBothKinds(Object value) {
        return value instanceof ItemViews.FieldView;
    }

    /** Whether all pages together have few different values in a component. */
    public static boolean hasFew(Object value, String component) {
        return value instanceof Views.PageView && FEW.contains(component)
                || value instanceof ItemViews.WeekView && component.equals("what");
    }
}
