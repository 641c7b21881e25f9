/**
 * What a theme is made of, and the one engine that runs it: templates, words, style sheets, each with its bounds. It
 * may use the rooms of the line before {@code render}, {@code render.theme.engine}, and Pebble, which no other room knows; nothing in it knows
 * what a page shows: a template gets values and gives text, within a budget that is counted and never timed.
 */
@NullMarked
package bantin.render.theme;

import org.jspecify.annotations.NullMarked;
