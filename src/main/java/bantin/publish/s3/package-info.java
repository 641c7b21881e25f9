/**
 * A bucket of an S3-compatible service: signed requests, lists, refusals in words. It may use the ground, {@code
 * config}, {@code publish.target} and the HTTP client of the JDK. The few requests that a publish needs are written
 * here rather than left to the SDK, which is many times the size of bantin.
 */
@NullMarked
package bantin.publish.s3;

import org.jspecify.annotations.NullMarked;
