/** Promises that whoever has to act is told, and that nothing told outside the house says what it is about. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "audit", "access", "organisation", "ui"})
package se.skyddsnat.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
