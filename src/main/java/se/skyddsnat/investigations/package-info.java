/** Promises that a child's inquiry is led by qualified people, ends in time, and is not closed before the child has been spoken to alone and everything that must be known stands there. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "access",
            "organisation",
            "identity",
            "clocks",
            "commitments",
            "ui",
            "documents",
            "messaging",
            "cases",
            "decisions"
        })
package se.skyddsnat.investigations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
