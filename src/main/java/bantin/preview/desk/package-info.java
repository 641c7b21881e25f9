/**
 * What the preview tells editors beside the pages: the facts of the page that is open, the dashboard with its lists.
 * It may use the director and what is below it, {@code edit} and {@code preview.form}, and knows nothing of servers or
 * browsers: a snapshot and a question go in, HTML or JSON comes out. So everything here is made anew for each request, and only the list of items is kept
 * per snapshot.
 */
@NullMarked
package bantin.preview.desk;

import org.jspecify.annotations.NullMarked;
