/** Measures the whole house under load, from outside, on this machine only. Nothing here fails a build. */
@NullMarked
package se.skyddsnat.bench;

import org.jspecify.annotations.NullMarked;
