/**
 * What is known of a published site and of who publishes it: releases and their signed records, the ledger of
 * addresses, what this computer remembers, the lock, and the site that is to come. It may use the ground and {@code
 * publish.target}. What stands at a target is known from a signed record kept beside the files, so that a publish reads
 * one file instead of thousands, and only its head and hash when this computer keeps the same one: over a poor line,
 * each list of all files costs more than the article that is new. A signature tells who made a record and not that it
 * is the last one, so the newest that was seen is remembered, and who turns back signs that too.
 */
@NullMarked
package bantin.publish.record;

import org.jspecify.annotations.NullMarked;
