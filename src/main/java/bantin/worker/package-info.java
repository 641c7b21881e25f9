/**
 * Work on files of strangers that must not end the build: {@link bantin.worker.WorkerPool} hands questions to processes that
 * run the same program with a small memory of their own. It may use nothing but the JDK. A faulty or hostile file can fill
 * any memory and take any time, and a library can't be stopped from within; a process can.
 */
@NullMarked
package bantin.worker;

import org.jspecify.annotations.NullMarked;
