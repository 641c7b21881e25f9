/**
 * A folder on a server with SSH: the way in (agent, keys, password, the key of the server) and the files over SFTP. It
 * may use the ground, {@code config}, {@code publish.target}, Apache MINA and the socket of the agent. What would cost
 * a trip for each file is asked for in one breath, by many small requests in a packet or by the server's own shell
 * where the account has one: ten thousand files are a matter of a second.
 */
@NullMarked
package bantin.publish.ssh;

import org.jspecify.annotations.NullMarked;
