package se.skyddsnat.signin;

import static org.springframework.security.config.Customizer.withDefaults;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Gives made-up systems their tokens, in the demo and nowhere else. The word that each shows is no secret, as little as
 * the page where anybody may be a made-up person; the key that signs is made at every start.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("skyddsnat.demo")
class DemoIssuer {

    /** A made-up system and whose it is. */
    enum Client {
        SKOLA_UPPSALA("skola-uppsala", "Uppsala kommun, grundskolan (påhittad)"),
        BARNKLINIK_UPPSALA("barnklinik-uppsala", "Region Uppsala, barnkliniken (påhittad)"),
        POLISEN_MITT("polisen-mitt", "Polisregion Mitt (påhittad)"),
        FORSKOLA_LUND("forskola-lund", "Lunds kommun, förskolan (påhittad)"),
        /** Our own, that tries the door at night. */
        VAKT("skyddsnat-vakt", "Skyddsnät, nattligt prov");

        private final String id;
        private final String organisation;

        Client(String id, String organisation) {
            this.id = id;
            this.organisation = organisation;
        }

        private static String organisationOf(String id) {
            return Arrays.stream(values())
                    .filter(client -> client.id.equals(id))
                    .findFirst()
                    .orElseThrow()
                    .organisation;
        }
    }

    @Bean
    @Order(0)
    SecurityFilterChain tokens(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/v1/token")
                .oauth2AuthorizationServer(withDefaults())
                .authorizeHttpRequests(a -> a.anyRequest().authenticated())
                .csrf(c -> c.disable())
                .build();
    }

    @Bean
    RegisteredClientRepository clients() {
        return new InMemoryRegisteredClientRepository(
                Arrays.stream(Client.values()).map(DemoIssuer::registered).toList());
    }

    private static RegisteredClient registered(Client client) {
        return RegisteredClient.withId(client.id)
                .clientId(client.id)
                .clientSecret("{noop}demo-" + client.id)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope("concerns:write")
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(Duration.ofMinutes(10))
                        .build())
                .build();
    }

    @Bean
    AuthorizationServerSettings endpoints() {
        return AuthorizationServerSettings.builder()
                .tokenEndpoint("/api/v1/token")
                .build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(Audience audience) {
        return token -> token.getClaims()
                .audience(List.of(audience.name()))
                .claim(
                        "organisation",
                        Client.organisationOf(token.getRegisteredClient().getClientId()));
    }

    @Bean
    JWKSource<SecurityContext> keyOfThisStart() throws JOSEException {
        return new ImmutableJWKSet<>(
                new JWKSet(new RSAKeyGenerator(2048).keyID("demo").generate()));
    }

    @Bean
    JwtDecoder demoTokens(JWKSource<SecurityContext> keys, Audience audience) throws JOSEException {
        var key = (RSAKey)
                ((ImmutableJWKSet<SecurityContext>) keys).getJWKSet().getKeys().getFirst();
        var decoder = NimbusJwtDecoder.withPublicKey(key.toRSAPublicKey()).build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(), audience.validator()));
        return decoder;
    }
}
