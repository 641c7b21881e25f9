package bantin.render.machine;

import bantin.text.Moment;

/**
 * What stands at the head of a feed.
 *
 * @param updated when the newest of its entries was the last to change: the same input gives the same feed
 */
record FeedHead(
        String title,
        String description,
        String lang,
        String home,
        String self,
        String publisher,
        String rights,
        Moment updated) {}
