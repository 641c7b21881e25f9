/**
 * What the preview's server says and hears: addresses, parts of files, who may ask. It may use {@code problem},
 * {@code text} and Jetty, and nothing of the site. Every request passes the {@link bantin.preview.http.Gate} first,
 * so that what a stranger may not do is decided in one place, before anybody asks what the address means.
 */
@NullMarked
package bantin.preview.http;

import org.jspecify.annotations.NullMarked;
