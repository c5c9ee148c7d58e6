/** Promises that every matter has a named human owner, that a hand-over holds only when the receiver has signed, and that what was written in the journal stays. */
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
            "documents"
        })
package se.skyddsnat.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
