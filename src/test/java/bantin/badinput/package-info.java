/**
 * More than a thousand small portals in each of which one thing is wrong: what editors and theme authors write by mistake,
 * what is damaged, and what is there to do harm. Uses nothing of the program but its door. They are made, not kept: a kind
 * of mistake times the places where it can be made.
 */
@NullMarked
package bantin.badinput;

import org.jspecify.annotations.NullMarked;
