/**
 * A folder on a server with SSH: the way in (agent, keys, password, the key of the server) and the files over SFTP. It
 * may use the ground, {@code config}, {@code publish.target}, Apache MINA and the socket of the agent. What would cost
 * a trip for each file is asked for in one breath, by many small requests in a packet or by the server's own shell
 * where the account has one: ten thousand files are a matter of a second.
 *
 * <p>Keys of the kind ed25519 come from the JDK. BouncyCastle, which the library would ask, was 7.2 of the program's 27
 * MB and half a second of computing before the first word (1.2 s, now 0.7 s). With it goes the agreement on keys that
 * no quantum computer will find out (ML-KEM, sntrup761): the files are public an hour later, a signature is worth
 * nothing afterwards, and a password should not be used for years.
 */
@NullMarked
package bantin.publish.ssh;

import org.jspecify.annotations.NullMarked;
