/** The public page of guarantees and its table to download. */
@NullMarked
package se.skyddsnat.guarantees.web;

import org.jspecify.annotations.NullMarked;
