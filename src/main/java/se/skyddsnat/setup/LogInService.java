package se.skyddsnat.setup;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Hands the one log-in service that the installation names to the frame: people come in through it with their
 * electronic identity.
 */
final class LogInService implements EnvironmentPostProcessor, Ordered {

    private static final String REGISTRATION = "spring.security.oauth2.client.registration.skyddsnat.";
    private static final String PROVIDER = "spring.security.oauth2.client.provider.skyddsnat.";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var issuer = environment.getProperty("skyddsnat.oidc.issuer", "");
        var name = environment.getProperty("skyddsnat.oidc.client-id", "");
        if (!issuer.isBlank() && !name.isBlank()) {
            var secret = environment.getProperty("skyddsnat.oidc.client-secret", "");
            environment.getPropertySources().addLast(new MapPropertySource("log-in service", of(issuer, name, secret)));
        }
    }

    private static Map<String, Object> of(String issuer, String name, String secret) {
        var settings = new HashMap<String, Object>();
        settings.put(REGISTRATION + "client-id", name);
        settings.put(REGISTRATION + "client-secret", secret);
        settings.put(REGISTRATION + "scope", "openid,profile");
        settings.put(PROVIDER + "issuer-uri", issuer);
        return settings;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
