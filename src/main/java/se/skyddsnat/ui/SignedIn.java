package se.skyddsnat.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Tells the pages what the signed-in person is called; the module that knows identities offers one as a bean. */
@FunctionalInterface
public interface SignedIn {

    /** The name to show, or null for a visitor. */
    @Nullable
    String nameOf(HttpServletRequest request);
}
