/** Promises that each of the 112 things society was asked for stands in plain words beside what is done to keep it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "organisation", "ui", "clocks"})
package se.skyddsnat.commitments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
