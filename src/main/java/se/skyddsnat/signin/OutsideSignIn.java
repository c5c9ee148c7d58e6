package se.skyddsnat.signin;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Signing in at an identity broker (BankID, Freja, SITHS) that speaks OpenID Connect: for real people. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${skyddsnat.oidc.issuer:}' != ''")
class OutsideSignIn {

    static final String BROKER = "broker";

    /** The broker's own description of itself is read at the start; without it the house does not open. */
    @Bean
    ClientRegistrationRepository brokers(
            @Value("${skyddsnat.oidc.issuer}") String issuer,
            @Value("${skyddsnat.oidc.client-id}") String clientId,
            @Value("${skyddsnat.oidc.client-secret}") String secret) {
        return new InMemoryClientRegistrationRepository(ClientRegistrations.fromIssuerLocation(issuer)
                .registrationId(BROKER)
                .clientId(clientId)
                .clientSecret(secret)
                .scope("openid", "profile")
                .build());
    }

    /** There is one broker: whoever wants to sign in goes straight to it. */
    @Controller
    static class ToTheBroker {

        @GetMapping("/logga-in")
        String go() {
            return "redirect:/oauth2/authorization/" + BROKER;
        }
    }
}
