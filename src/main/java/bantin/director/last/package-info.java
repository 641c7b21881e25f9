/**
 * What the last build was made of and what it said, so that one which has nothing to do says it again. It may use the
 * director and what is below it. How the sources looked before any was read also tells the director which of them it need
 * not open. Whether anything changed is seen from outside alone, without a list of what depends on
 * what: all sources and the whole finished site look as they did, or everything is looked at. In between is one case: what was
 * edited since are bodies of articles alone, and such a body stands on its article's page, on the home page and where programs
 * read. Then other pages are not asked what they show.
 */
@NullMarked
package bantin.director.last;

import org.jspecify.annotations.NullMarked;
