/** Promises that every page looks and reads the same, works without script, and never loses what a person has typed. */
@NullMarked
@ApplicationModule(displayName = "Pages", allowedDependencies = "kernel")
package se.skyddsnat.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
