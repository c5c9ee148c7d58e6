/** Promises other authorities' systems that a report sent to us arrives exactly once, gets a receipt at once and can be followed by its sender only. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "access", "organisation", "identity", "ui", "concerns", "vigil", "signin"})
package se.skyddsnat.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
