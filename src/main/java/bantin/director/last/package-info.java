/**
 * What the last build was made of and what it said, so that one which has nothing to do says it again. It may use the
 * director and what is below it. How the sources looked before any was read also tells the director which of them it need
 * not open. Whether anything changed is seen from outside alone, without a list of what depends on
 * what: all sources and the whole finished site look as they did, or everything is looked at.
 */
@NullMarked
package bantin.director.last;

import org.jspecify.annotations.NullMarked;
