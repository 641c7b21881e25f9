/**
 * What an editor should fix, and how it is said: problems with their place, and the words for them in Vietnamese and
 * English. It may use nothing but the JDK, its flight recorder included, which is told of every sentence that is said. A problem holds an id and arguments, never a finished sentence, so that
 * one value can be shown in either language, on the console, in the preview, or as JSON. Nothing is decided by an id: what
 * the program has to know of a problem is its severity and its {@link bantin.problem.Topic}.
 */
@NullMarked
package bantin.problem;

import org.jspecify.annotations.NullMarked;
