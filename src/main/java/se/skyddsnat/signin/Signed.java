package se.skyddsnat.signin;

import java.io.Serializable;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who has signed in, as the session keeps it: only what is needed to find the actor anew at every request, so that an
 * ended employment or a changed role bites at once.
 *
 * @param login a member of staff's login, or null for a private person
 * @param number a private person's identity number, or null for staff; never shown
 */
public record Signed(@Nullable String login, @Nullable String number, String shownName)
        implements Principal, Serializable {

    public static Signed staff(String login, String name) {
        return new Signed(login, null, name);
    }

    public static Signed citizen(String number, String name) {
        return new Signed(null, number, name);
    }

    public Optional<String> staffLogin() {
        return Optional.ofNullable(login);
    }

    public Optional<String> citizenNumber() {
        return Optional.ofNullable(number);
    }

    @Override
    public String getName() {
        return shownName;
    }

    @Override
    public String toString() {
        return "Signed[…]";
    }
}
