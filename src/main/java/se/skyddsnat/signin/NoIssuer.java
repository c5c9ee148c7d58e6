package se.skyddsnat.signin;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Without an issuer no token is ever good: the door for systems stays shut. */
@Configuration(proxyBeanMethods = false)
class NoIssuer {

    @Bean
    @ConditionalOnProperty(name = "skyddsnat.oidc.issuer", havingValue = "", matchIfMissing = true)
    JwtDecoder nobody() {
        return token -> {
            throw new BadJwtException("no issuer is known");
        };
    }
}
