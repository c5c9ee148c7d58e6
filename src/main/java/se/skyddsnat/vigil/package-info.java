/** Promises that nothing that was sent to us is lost in silence: every report is followed to a human being, every duty of the system itself is watched, and a difference of one is an alarm with somebody's name on it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "audit", "access", "time", "organisation", "clocks", "ui", "cases", "concerns"
        })
package se.skyddsnat.vigil;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
