/** The pages that people meet. */
@NullMarked
package se.skyddsnat.doorway.web;

import org.jspecify.annotations.NullMarked;
