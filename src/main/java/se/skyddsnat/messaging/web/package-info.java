/** In the demo: what would have gone out by text message and e-mail. */
@NullMarked
package se.skyddsnat.messaging.web;

import org.jspecify.annotations.NullMarked;
