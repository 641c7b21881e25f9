/**
 * The portal theme in a real browser: standards, accessibility, keyboard, weight, language. It renders every template with
 * views as hard as a newsroom makes them, serves the pages from a loopback server, and looks at them in one headless
 * Chromium. The views are written by hand, so that the theme is tested at its limits and not at one portal's content.
 */
@NullMarked
package bantin.theme;

import org.jspecify.annotations.NullMarked;
