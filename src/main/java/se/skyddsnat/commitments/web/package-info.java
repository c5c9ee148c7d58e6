/** The public page of commitments. */
@NullMarked
package se.skyddsnat.commitments.web;

import org.jspecify.annotations.NullMarked;
