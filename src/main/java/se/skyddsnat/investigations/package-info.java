/** Promises that a child inquiry is opened at once, is done in four months, and is never closed without the child having been heard. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "access",
            "organisation",
            "identity",
            "clocks",
            "ui",
            "documents",
            "messaging",
            "cases",
            "decisions"
        })
package se.skyddsnat.investigations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
