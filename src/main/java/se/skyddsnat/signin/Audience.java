package se.skyddsnat.signin;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.stereotype.Component;

/** For whom a token must be made to be good here: a token that somebody got for another service opens nothing. */
@Component
class Audience {

    private final String name;

    Audience(@Value("${skyddsnat.api.audience:skyddsnat}") String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    OAuth2TokenValidator<Jwt> validator() {
        return new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD, audience -> audience != null && audience.contains(name));
    }
}
