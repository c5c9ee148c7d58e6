package se.skyddsnat.signin;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Trusts the tokens of one issuer outside the house, made for us and nobody else; asked for when the first token comes. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${skyddsnat.api.issuer:}' != '' and '${skyddsnat.demo:false}' != 'true'")
class OutsideIssuer {

    @Bean
    JwtDecoder outside(@Value("${skyddsnat.api.issuer}") String issuer, Audience audience) {
        return new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder = JwtDecoders.fromIssuerLocation(issuer);
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    JwtValidators.createDefaultWithIssuer(issuer), audience.validator()));
            return decoder;
        });
    }
}
