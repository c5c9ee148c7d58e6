/** Promises that what was written stays written: starts the real database beside the program, or joins the one it was told of. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package se.skyddsnat.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
