/** Promises that the house starts complete or says in one line what is missing, and that made-up people never stand beside real ones. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "storage"})
package se.skyddsnat.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
