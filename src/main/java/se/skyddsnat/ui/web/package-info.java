/** The pages that belong to no matter: errors, the way out in a hurry, and the page of samples. */
@NullMarked
package se.skyddsnat.ui.web;

import org.jspecify.annotations.NullMarked;
