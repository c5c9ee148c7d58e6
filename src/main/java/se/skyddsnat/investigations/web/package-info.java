/** The page of a child's inquiry: what is known, what is missing, and the acts that lead to its end. */
@NullMarked
package se.skyddsnat.investigations.web;

import org.jspecify.annotations.NullMarked;
