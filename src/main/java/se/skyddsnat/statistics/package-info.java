/**
 * Says honestly whether a person was helped: every figure carries its uncertainty, and a figure that cannot be trusted is refused.
 *
 * <p>Pure mathematics: no frame, no database, no clock. The doors are the public final classes named after what they compute, for example
 * {@link se.skyddsnat.statistics.Proportions}, {@link se.skyddsnat.statistics.KaplanMeier}, {@link se.skyddsnat.statistics.Cox} and
 * {@link se.skyddsnat.statistics.AttackAudit}. A broken argument (arrays of different length, a level outside 0–1) is a bug and throws
 * {@link IllegalArgumentException}; data that cannot carry an answer give a {@link se.skyddsnat.statistics.Finding.Refused}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.skyddsnat.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
