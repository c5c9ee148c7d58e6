/** Promises that every look and every act leaves a line that says who, for whom, what, why and when, and that nobody can take the line away. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package se.skyddsnat.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
