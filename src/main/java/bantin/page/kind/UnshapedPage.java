package bantin.page.kind;

/** A page for machines alone: no theme shapes it, and no search engine is to show it. */
interface UnshapedPage extends Page {
    @Override
    default String template() {
        return "";
    }

    @Override
    default Title title() {
        return new Title.OfSite();
    }

    @Override
    default boolean isListed() {
        return false;
    }
}
