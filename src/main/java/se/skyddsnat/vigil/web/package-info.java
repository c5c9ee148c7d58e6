/** The page where one sees that the house is awake. */
@NullMarked
package se.skyddsnat.vigil.web;

import org.jspecify.annotations.NullMarked;
