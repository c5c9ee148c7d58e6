/**
 * Every promise with a time limit gets a clock that counts as the law counts, says whether it is law, guideline or
 * our own promise, and never stops without a person's name beside it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "audit", "access", "time", "organisation"})
package se.skyddsnat.clocks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
