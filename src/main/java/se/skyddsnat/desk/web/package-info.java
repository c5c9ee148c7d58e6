/** The pages of the staff: the day, the matter, the search and the duty lists. */
@NullMarked
package se.skyddsnat.desk.web;

import org.jspecify.annotations.NullMarked;
