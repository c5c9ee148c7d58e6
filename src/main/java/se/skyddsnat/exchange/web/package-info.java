/** The door for systems: {@code /api/v1}. */
@NullMarked
package se.skyddsnat.exchange.web;

import org.jspecify.annotations.NullMarked;
