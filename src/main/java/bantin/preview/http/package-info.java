/**
 * What the preview's server says and hears: addresses, parts of files, by which name it is called, secrets in cookies, pages of no portal. It may use
 * the ground rooms and Jetty, and nothing of the site. What a request says of itself is read here once, so that all who ask get the same answer.
 */
@NullMarked
package bantin.preview.http;

import org.jspecify.annotations.NullMarked;
