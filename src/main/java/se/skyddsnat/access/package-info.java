/** Promises that nobody reads or writes about a person without a reason that can be shown to that person. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "audit"})
package se.skyddsnat.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
