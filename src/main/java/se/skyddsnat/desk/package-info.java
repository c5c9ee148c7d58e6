/** Promises that whoever is on duty sees in one look what breaks next, whose it is and what to do, and sees no name she has no right to. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "organisation",
            "identity",
            "clocks",
            "ui",
            "documents",
            "messaging",
            "cases",
            "decisions",
            "investigations",
            "concerns"
        })
package se.skyddsnat.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
