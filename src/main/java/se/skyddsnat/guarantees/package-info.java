/** Promises that anybody can see every time limit, on what ground it stands, who answers for it and how often it was kept, and that no figure gives a person away. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "clocks", "organisation", "ui"})
package se.skyddsnat.guarantees;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
