/** The pages where one learns what there is to try, and turns the time. */
@NullMarked
package se.skyddsnat.demo.web;

import org.jspecify.annotations.NullMarked;
