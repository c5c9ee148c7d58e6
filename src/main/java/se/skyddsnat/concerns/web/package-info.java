/** The pages where staff read, assess and decide a concern, and write down what came by phone, letter or visit. */
@NullMarked
package se.skyddsnat.concerns.web;

import org.jspecify.annotations.NullMarked;
