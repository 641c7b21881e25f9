/**
 * Who may come in from the local network, and who of those may write. It may use {@code problem}, {@code text},
 * {@code output}, {@code preview.http}, Password4j and Jetty, and nothing of the site. Whoever sits at this machine is asked nothing;
 * everybody else looks with an invitation and writes with the desk's password, through a door that speaks TLS and no other.
 */
@NullMarked
package bantin.preview.access;

import org.jspecify.annotations.NullMarked;
