@NullMarked
package se.skyddsnat;

import org.jspecify.annotations.NullMarked;
