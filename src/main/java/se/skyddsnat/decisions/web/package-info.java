/** Pages of decisions: for those who propose, read, decide and send, and for the one who gets the letter. */
@NullMarked
package se.skyddsnat.decisions.web;

import org.jspecify.annotations.NullMarked;
