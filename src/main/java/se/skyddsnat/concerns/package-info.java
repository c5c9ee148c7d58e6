/** Promises that a worried report always reaches a board, is seen by a named human, is assessed at once and decided in time, and that the one who sent it can follow that it was. */
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
            "decisions",
            "investigations"
        })
package se.skyddsnat.concerns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
