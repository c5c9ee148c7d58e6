/** Promises a house full of made-up life to try: the same people and the same half year from the same seed, done by the same doors as everything else. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "access",
            "time",
            "organisation",
            "identity",
            "clocks",
            "ui",
            "documents",
            "messaging",
            "cases",
            "decisions",
            "investigations",
            "concerns",
            "signin"
        })
package se.skyddsnat.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
