package se.skyddsnat.signin;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Without an issuer no token is ever good: the door for systems stays shut. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${skyddsnat.api.issuer:}' == '' and '${skyddsnat.demo:false}' != 'true'")
class NoIssuer {

    @Bean
    JwtDecoder nobody() {
        return _ -> {
            throw new BadJwtException("no issuer is known");
        };
    }
}
