/** Promises that a decision is proposed by one, read by another, made at the right level, told to the right person in her language, and followed to the end when she appeals. */
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
            "cases"
        })
package se.skyddsnat.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
