/** Promises that a person is recognised as the same person, that her number is never needed to be helped, and that her protection follows her everywhere. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "audit", "access", "organisation"})
package se.skyddsnat.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
