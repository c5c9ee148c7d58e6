/** Promises that whoever has proven who she is acts as herself and as nobody else, and that everybody may come in unknown at the doors for people. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "organisation", "identity", "ui"})
package se.skyddsnat.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
