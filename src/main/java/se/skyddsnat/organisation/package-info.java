/** Promises that every place in Sweden has a board, every board a queue with a living human at the end of it, and every human a name. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "audit", "access"})
package se.skyddsnat.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
