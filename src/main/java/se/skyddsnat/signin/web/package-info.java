/** The page where one says who one is. */
@NullMarked
package se.skyddsnat.signin.web;

import org.jspecify.annotations.NullMarked;
