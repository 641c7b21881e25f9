/**
 * Tests of what stands around the program: its launchers, its zip, the provisioning of test parts, the README. They may
 * use only processes and files, as a user does. Classes named {@code *IT} need the packed program and run after it is
 * packed.
 */
@NullMarked
package bantin.launcher;

import org.jspecify.annotations.NullMarked;
