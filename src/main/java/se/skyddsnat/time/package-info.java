/** Promises one clock for the whole house, which a demo or a story may turn forward, whose past the demo may play, and which nobody may turn back. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.skyddsnat.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
