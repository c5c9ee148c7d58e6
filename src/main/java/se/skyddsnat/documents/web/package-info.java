/** The page of a matter's documents: what is kept, adding one, opening one. */
@NullMarked
package se.skyddsnat.documents.web;

import org.jspecify.annotations.NullMarked;
