/** Promises that each of the 112 things society was asked for stands in plain words beside what is done to keep it, and that none is called kept unless a story has just proved it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "clocks", "ui"})
package se.skyddsnat.commitments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
