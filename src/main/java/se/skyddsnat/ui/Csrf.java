package se.skyddsnat.ui;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** The token a form carries to show that it came from our own page; read only by pages that hold a form. */
public final class Csrf {

    private final Supplier<@Nullable CsrfToken> token;

    /** The supplier is asked late: asking makes a session, and a page without a form should leave none. */
    Csrf(Supplier<@Nullable CsrfToken> token) {
        this.token = token;
    }

    /** True where the server asks for a token at all. */
    public boolean present() {
        return token.get() != null;
    }

    public String name() {
        return Objects.requireNonNull(token.get(), "no token").getParameterName();
    }

    public String value() {
        return Objects.requireNonNull(token.get(), "no token").getToken();
    }
}
