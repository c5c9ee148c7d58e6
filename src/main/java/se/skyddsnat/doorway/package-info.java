/** Promises that whoever is afraid, tired, young or in a hurry finds the way in, is asked one thing at a time, and loses nothing of what she has written. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "organisation",
            "identity",
            "ui",
            "documents",
            "clocks",
            "cases",
            "concerns",
            "signin"
        })
package se.skyddsnat.doorway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
