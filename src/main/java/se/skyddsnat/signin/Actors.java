package se.skyddsnat.signin;

import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import se.skyddsnat.identity.PersonKeys;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.IdentityNumber;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.StaffMember;

/** Finds out who acts in a request. Somebody who cannot be placed acts as a visitor, who may do what everybody may. */
@Component
public class Actors {

    private final Organisation organisation;
    private final PersonKeys keys;

    Actors(Organisation organisation, PersonKeys keys) {
        this.organisation = organisation;
        this.keys = keys;
    }

    /** The actor behind the request's authentication. */
    public Actor of(@Nullable Principal principal) {
        return switch (principal) {
            case JwtAuthenticationToken token -> system(token);
            case Authentication a -> person(a.getPrincipal());
            case null, default -> new Actor.Visitor();
        };
    }

    /** The private person's own identity number, for opening her first file with a board; empty for everybody else. */
    public Optional<IdentityNumber> ownNumber(@Nullable Principal principal) {
        var signed = principal instanceof Authentication a ? a.getPrincipal() : null;
        return switch (signed) {
            case Signed s -> s.citizenNumber().map(IdentityNumber::stored);
            case OidcUser user -> fromClaims(user).citizenNumber().map(IdentityNumber::stored);
            case null, default -> Optional.empty();
        };
    }

    private Actor person(@Nullable Object principal) {
        return switch (principal) {
            case Signed signed -> of(signed);
            case OidcUser user -> of(fromClaims(user));
            case null, default -> new Actor.Visitor();
        };
    }

    private Actor of(Signed signed) {
        return signed.staffLogin()
                .flatMap(organisation::byLogin)
                .<Actor>map(StaffMember::asActor)
                .or(() -> signed.citizenNumber().flatMap(number -> citizen(number, signed.shownName())))
                .orElseGet(Actor.Visitor::new);
    }

    private Optional<Actor> citizen(String number, String name) {
        return keys.of(IdentityNumber.stored(number)).map(key -> new Actor.Citizen(key, name));
    }

    /** Brokers send the personal number for private persons, and the login (HSA-id) for staff. */
    private static Signed fromClaims(OidcUser user) {
        var name = user.getFullName();
        var login = user.getClaimAsString("employeeHsaId");
        return new Signed(login, user.getClaimAsString("personalIdentityNumber"), name == null ? "" : name);
    }

    private static Actor system(JwtAuthenticationToken token) {
        var name = token.getToken().getClaimAsString("organisation");
        return new Actor.OtherSystem(token.getName(), name == null ? token.getName() : name);
    }
}
