/** Promises that a file is looked at before it is kept, that what is kept never changes, and that only those who may read the matter can open it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "audit", "access", "ui"})
package se.skyddsnat.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
